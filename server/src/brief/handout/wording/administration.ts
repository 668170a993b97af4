import type { HandoutBlock } from '../block.js'

/** What a handout says about the assignment itself: when it is due, how long it is, what it counts for. */
const names = String.raw`(?:(?:suggested|percentage|guideline|guide|nominal|indicative|recommended|approximate|maximum|minimum|total|overall)\s+)?(?:(?:assessment|assignment|coursework|submission|module|unit|course)\s+)?(?:weight(?:ing|age)?|length|word (?:count|limit|length|guide)|(?:[\w-]+\s+){0,3}due(?: date)?|(?:\w+\s+)?deadlines?|date (?:set|due|issued)|issue date|hand[- ]?in|submission(?: date| deadline| format)?|type|format|code|title|name|number|level|credits?|leader|tutor|lecturer|marker|pass ?mark|feedback(?: date)?|learning outcomes?|semester|term|year|duration|issued?|contribution (?:to|towards) (?:the )?(?:overall |final )?(?:module|unit|course)(?: assessment| mark)?)`
const field = new RegExp(
  String.raw`^\W*(?:(?:module|unit|course|assessment|assignment|coursework)(?=\s*:)|${names})(?:\s+(?:and|&)\s+\w+)?(?:\s+(?:within|towards)\s+(?:the\s+)?(?:(?:final|overall)\s+)?(?:module|unit|course)(?:\s+mark)?)?\s*(?:\([^)]*\))?\s*(?:[:\t=–—-]|$)`,
  'i',
)
const weight = new RegExp(
  String.raw`^\W*(?:(?:overall|total|mark|percentage)\s+)?(?:(?:assessment|assignment|coursework|module|unit|course)\s+)?(?:weight(?:ing|age)?|worth|value|percentage|marks(?=:))(?:\s+(?:in|of|for|towards)\s+[\w ]{2,30})?\s*(?:\(%\)\s*)?[:\t=–—-]\s*(\d{1,3})\s*(?:%|per ?cent)(?:\W*$|\s+(?:\|\s*)?\p{Lu}[\p{L} ]+:\s)`,
  'iu',
)
/** "Assignment weighting (%): 60", "Percentage weighting: 30": the sign stands in the name. */
const weightWithoutSign =
  /^\W*(?:[\p{L}-]+\s+){0,3}(?:weight(?:ing|age)?(?:\s+(?:in|of|for|towards)\s+[\p{L} ]{2,30})?\s*\(\s*(?:%|per ?cent)\s*\)|percentage weight(?:ing|age)?)\s*[:\t=–—-]\s*(\d{1,3})$/iu

/** "Percentage in final mark: 50%", "% of module mark 60%" */
const shareOfMark =
  /^\W*(?:%|percentage|per ?cent)\s+(?:in|of|towards)\s+(?:the\s+)?(?:(?:final|overall|total|module|unit|course)\s+)+(?:mark|grade|assessment)\s*:?\s*(\d{1,3})\s*%?$/i

/** Whether a line or the first cell of a row is such a field: "Deadline: …", "Word count", "Weighting". */
export function isAdministrative(text: string): boolean {
  return text.length < 300 && field.test(text)
}

/** The per cent of "Assessment weighting: 40%", which may be that of the whole or of a part. */
export function weightField(text: string): number | undefined {
  const match = text.length < 100 ? (weight.exec(text) ?? weightWithoutSign.exec(text) ?? shareOfMark.exec(text)) : null
  return match ? Number(match[1]) : undefined
}

const share =
  /^\W*(?:(?:it|this(?: \w+)?)\s+(?:is|counts|accounts)\s+(?:for\s+)?)?(?:weight(?:ing|age)?\s*[:\t=–-]?\s*|worth\s+|value\s*[:=]\s*)?(\d{1,3})\s*(?:%|per ?cent)\s+of\s+(?:the\s+|your\s+)?(?:overall\s+|final\s+|total\s+)?(?:module|unit|course|grade|mark)\b[\w ]{0,20}\W*$/i

/** The per cent of a line that says what a component counts for and nothing else: "Weighting: 40%", "Worth 40% of the module." */
export function componentShare(text: string): number | undefined {
  const match = text.length < 100 ? share.exec(text) : null
  return weightField(text) ?? (match ? Number(match[1]) : undefined)
}

/** Whether such lines of several components make up the whole together. */
export function areShares(texts: readonly string[]): boolean {
  const shares = texts.flatMap(text => componentShare(text) ?? [])
  return shares.length > 1 && shares.reduce((sum, value) => sum + value, 0) === 100
}

/** "SUBMISSION" is a heading. */
const inCapitals = /^[\p{Lu}\s]+$/u

/** Whether a weight stands between other fields, "Length: …" and "Deadline: …", with no heading between: it is that of the whole. */
export function isAmongFields(blocks: readonly HandoutBlock[], index: number): boolean {
  return [-1, 1].some(direction => {
    const near = [1, 2].map(step => blocks[index + direction * step]).filter(block => block !== undefined)
    const end = near.findIndex(({ kind }) => kind === 'heading')
    const fields = end === -1 ? near : near.slice(0, end)
    return fields.some(
      ({ text }) => isAdministrative(text) && !inCapitals.test(text) && weightField(text) === undefined,
    )
  })
}
