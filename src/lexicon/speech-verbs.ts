/** Verbs that a gerund follows: «denied taking the drug». */
export const denying: readonly string[] =
  'denied denies deny denying admitted admits admitting suggested suggests recommended recommends proposed proposes recalled recalls mentioned mentions described describes'.split(
    ' '
  )

/** Verbs that a noun follows: «demanded guarantees for the workers». */
export const demanding: readonly string[] =
  'demanded demands demanding proposed proposes predicted predicts promised promises'.split(' ')

/** Verbs of what a finding tells by itself: «The finding suggests that the reef may live on». */
export const showing: readonly string[] =
  'suggests suggested shows showed indicates indicated means meant proves proved'.split(' ')

/** Verbs of words that another passes on: «Ruiz said …, the Daily reported». */
export const telling: readonly string[] =
  'said says told announced stressed noted added warned insisted denied claimed confirmed replied expressed'.split(' ')

/** Verbs that stand between a quotation and who speaks: «“…,” joked Ruiz». */
export const afterQuotations: readonly string[] =
  'said says added replied asked wondered wrote recalled explained insisted joked laughed shouted warned continued concluded remarked tweeted declared argued'.split(
    ' '
  )

/** Verbs of what somebody speaks of, by which nothing is reported: «Commenting on the plan, the minister said». */
export const remarking: readonly string[] = 'commenting speaking responding reacting referring replying told'.split(' ')
