import { labelAt } from './labels.js'

/** What a text without its marks is called: the name before the colon or dash of a long one, all of a short one or of a question. */
export function titleOf(rest: string): string {
  const text = rest.replace(/[\s:]+$/, '')
  const name = /^([^:.–—]{2,70}?)\s*(?::\s+(?=.{25})|\s[–—-]\s+(?=.{35}))/.exec(text)
  return (name && isName(name[1] ?? '') ? name[1] : text) ?? text
}

/** Not a number ("Task 1", "A2", "Function 3", "4 Deliverable 1") or a date, behind which the name stands. */
function isName(text: string): boolean {
  const rest = labelAt(text)?.rest ?? text
  return (
    rest !== '' &&
    labelAt(rest)?.rest !== '' &&
    !/^[A-Z]{1,3}\d{1,2}$|^\p{L}+ \d{1,2}$/u.test(text) &&
    !months.test(text)
  )
}

const months =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+\d|\d(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^week\s*\d/i
