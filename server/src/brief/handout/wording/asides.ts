/** What has figures and is no criterion: rules about lateness, scales of grades, the weight in a module. */

/** Headings under which nothing is a criterion. */
export function isAsideHeading(text: string): boolean {
  return /\b(?:late(?:ness)?(?: |$)|penalt|deduction|bonus|extra credit|extension|plagiari|misconduct|academic (?:offence|integrity|honesty)|grad(?:e|ing) (?:scale|boundar|band|descriptor|classification)|mark (?:range|band)|band(?:ing)?s?\b|descriptors?|classification|resit|re-?submi|reassess|word (?:count|limit)|submission (?:policy|guidelines|instructions)|what (?:a )?(?:first|good|excellent)|further reading|reading list|references|bibliography)/i.test(
    text,
  )
}

/** "Essay (60%) + Quiz (40%) = 100%": says again what others say. */
export function isSum(text: string): boolean {
  return /=\s*\d{2,3}\s*(?:%|marks?|points?)/i.test(text) && /\d\s*(?:%|marks?|points?)?\)?\s*\+/i.test(text)
}

/** Headings under which nothing counts even where they name a figure themselves. */
export function isExtraHeading(text: string): boolean {
  return /\b(?:bonus|extra credit|penalt|deduction|late(?:ness)?(?: |$)|common (?:mistakes|errors|problems|pitfalls|issues)|(?:low|lose|losing|lost) marks\b)/i.test(
    text,
  )
}

/** A text whose figures are about something else than what is asked. */
export function isAside(text: string): boolean {
  return (
    /\b(?:late|lateness|penalt(?:y|ies|ised|ized)|capped|deduct(?:ed|ion|ions)?|lose|lost|bonus|extra credit|similarity (?:score|index|report|rate)|pass ?mark|to pass|(?:pass|mark|minimum|word)\w* threshold|threshold mark|must (?:achieve|obtain|score)|as long as you (?:achieve|obtain|score|get)|(?:word|count|length|%)[^.]{0,25} tolerance|attendance (?:of|rate|below|is|requirement|policy)|plagiari\w+|collusion|per (?:day|hour)|24 hours|re-?submit(?:ted)?|reassessment)\b|\d ?% attendance|\+\s*\/?\s*-|±/i.test(
      text,
    ) ||
    /^-\s*\d/.test(text) ||
    result.test(text)
  )
}

/** "Average mark: 67%", "Grade awarded: 87%", "… scored out of 100 marks": about those who were marked, or all of it. */
const result =
  /^(?:standard deviation|(?:average|mean|median|grade|mark|score)\b[^:]{0,20}:)|^(?:grade|mark|score)s? (?:awarded|received|achieved|obtained)\b|\b(?:scored|marked) out of \d/i

const bands =
  /^(?:(?:very |upper |lower |borderline |high |low |strong |clear |bare |good |marginal |narrow )*(?:excellent|outstanding|exceptional|exemplary|distinguished|good|satisfactory|adequate|acceptable|fair|sufficient|poor|weak|unsatisfactory|inadequate|insufficient|limited|proficient|competent|accomplished|developing|beginning|emerging|approaching|secure|extending|novice|pass(?:ed)?|merit|distinction|fail(?:ed|ure)?|first(?:[- ]class)?|second(?:[- ]class)?|third(?:[- ]class)?|1st|2nd|3rd|2[:.][12]|2[i]{1,2}|refer(?:ral|red)?|needs (?:work|improvement)|average|below average|above average|credit|high distinction|mastery|absent|none|complete|incomplete|partial(?:ly complete)?|avg\.?|not (?:good|met|submitted|yet)|[A-F][+-]?|[A-F]\d(?:\s?[-–]\s?[A-F]\d?)?|level \d|grade [A-F])(?:[- ](?:class|honours|hons?|degree|pass|standard|work|level|grade|\(.*\)))*)\s*[:.–—-]*$/i

/** "Good", "Upper second", "2:1", "Distinction (70%+)": a grade, not a criterion. */
export function isGradeName(text: string): boolean {
  const plain = text.replace(/(?!^)[([{].*$/, '').trim()
  if (/^2[.:][12]$/.test(plain)) return true
  const name = plain
    .replace(/[\d\s–—%+<>≥≤-]+$/, '')
    .replace(/^\d{1,2}\s*[-–—.:]?\s+(?=\p{L})/u, '')
    .trim()
  return name === '' || bands.test(name)
}

/** "70–100", "70%+", "< 40%", "below 40": a stretch of a scale. */
export function isRange(text: string): boolean {
  if (/^weeks?\b/i.test(text)) return false
  return /^\D{0,12}\b\d{1,3}(?:\.\d{1,2})?\s*%?\s*(?:[-–—]|to)\s*\d{1,3}\b|\b\d{1,3}\s*%?\s*(?:\+|and (?:above|over|below)|or (?:more|above|below|less))|^(?:[<>≥≤]|below|under|above|over|less than)\s*\d{1,3}/i.test(
    text.trim(),
  )
}

/** Whether the figure is what the whole assignment is worth in the module or course. */
export function isOfModule(text: string): boolean {
  if (/\b(?:of|towards|to|in|for)\s+[A-Z]{2,5}[ -]?\d{3,5}[A-Z]?\b/.test(text)) return true
  return /\b(?:of|towards|to|in|for)\s+(?:(?:the|your|this|its)\s+)?(?:(?:overall|final|total|whole|entire)\s+)?(?:module|unit|course|subject|paper|semester|programme)\b/i.test(
    text,
  )
}

/** "Total", "Overall mark": the sum of what stands above. */
export function isTotal(text: string): boolean {
  return /^(?:(?:\w+ )?sub-?\s?total|total|overall(?= *$| *[=(/\d]| *:\s*(?:$|[\d_/(.])| (?:marks?|grade|score|total|result|percentage|points?|weight\w*)\b)|sum|(?:grand|final) total|max(?:imum)?(?: total)?|final (?:mark|grade|score))\b(?!.{60})/i.test(
    text.trim(),
  )
}
