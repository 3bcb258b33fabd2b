const RULE = /^(?:[-–—_=*~•#+.]\s?){2,200}$/

/** Whether a line is a rule: signs alone, three or more. */
export const isRule = (text: string): boolean => {
  const code = text.charCodeAt(0)
  if (
    text.length > 200 ||
    text.length < 3 ||
    (code > 47 && code < 58) ||
    (code > 64 && code < 91) ||
    (code > 96 && code < 123)
  )
    return false
  return RULE.test(text) && !/^[#. ]+$/.test(text)
}
