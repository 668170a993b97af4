/** The words of a title or heading that name something: "report" of "Marking criteria for the report". */
export function wordsNaming(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(0, mostWords).filter(word => !general.has(word)))
}

const mostWords = 20

const general: ReadonlySet<string> = new Set(
  (
    'and the of for to in on your this assessment assessed marking mark marks marked grading grade graded criteria criterion rubric scheme ' +
    'grid breakdown weighting weight details description component'
  ).split(' '),
)

/** Whether two names have words and all words of one are in the other. */
export function isAlikeIn(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one]
  return fewer.size > 0 && [...fewer].every(word => more.has(word))
}
