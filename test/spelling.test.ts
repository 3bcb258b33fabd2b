import {expect, test} from 'vitest'
import {endsLikeRole, isCapitals, isSmall} from '../src/quotes/identity/spelling.js'

const words =
  ',a,er,or,ber,beer,eer,taker,x-er,doctor,door,organist,man,woman,herd,shepherd,clerks,clerk,analyst,maid,musician,étier,été,Ärzte,ÄÖ,ΑΒ,UN,U,U.N.,u-n,-un,co-op,co–op,İ,ß'.split(
    ','
  )

test('what is told unit by unit is what the expressions tell', () => {
  const role = /(?:[a-z]{2}[eo]r|ist|man|eer|ant|herd|clerk|yst|maid|cian)$/
  for (const word of words) {
    expect([word, endsLikeRole(word)]).toEqual([word, role.test(word)])
    expect([word, isCapitals(word)]).toEqual([word, /^\p{Lu}{2,}$/u.test(word)])
    expect([word, isSmall(word)]).toEqual([word, /^\p{Ll}[\p{Ll}-]*$/u.test(word)])
  }
})
