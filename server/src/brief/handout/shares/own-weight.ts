import type { HandoutBlock } from '../block.js'
import { numberedName, type Marks } from '../marks/marks-in.js'
import { withSumWritten } from '../marks/sum-written.js'
import { isAside, isGradeName, isOfModule, isRange, isSum, isTotal } from '../wording/asides.js'
import { labelAt } from '../wording/labels.js'

/** Whether the figure says what this itself is worth. */
export function isOwnWeight(block: HandoutBlock, marks: Marks): boolean {
  return marks.value !== 0 && !reasonsAgainst.some(isOther => isOther(block, marks)) && isShortEnough(block, marks)
}

/** What the figure is instead, each by one look. */
const reasonsAgainst: readonly ((block: HandoutBlock, marks: Marks) => boolean)[] = [
  (_block, { rest }) => isTotal(rest),
  (_block, { of }) => isOfModule(of.slice(0, 60)),
  ({ text }, marks) => isRange(withSumWritten(withoutNumber(text))) && !isNumbered(marks),
  ({ text }) => isSum(text),
  ({ kind, text }, { form }) => form === 'for' && kind === 'paragraph' && !restOfMarks.test(text),
  ({ text }, { form, rest }) => form !== 'field' && (!isCalled(rest) || isAside(text)),
  (_block, { rest }) => criteriaHeading.test(rest) || dateField.test(rest),
  ({ text }, { rest }) => /\btotal\b/i.test(text) && schemeName.test(rest),
  // "Assignment weighting 40%"
  ({ text }) => /^(?:assignment|assessment|coursework)\s+weight(?:ing|age)?\s+\d/i.test(text),
  // "Assignment number: one of two (50% of final mark)"
  ({ text }, { of }) => /^assignment number:/i.test(text) && of !== '',
  ({ kind }, { rest }) => kind === 'paragraph' && /^(?:for example|e\.g\.|example\b)/i.test(rest),
  ({ kind }, { rest }) => kind === 'paragraph' && /^(?:if|when|unless|where|once)\b/i.test(rest),
  // "Answer two of these (5 marks each):" is about what follows.
  ({ kind }, { form, rest }) => isOfWhole(rest) && !(kind === 'item' && form === 'tag' && /^it\s/i.test(rest)),
  ({ kind }, { of }) => kind === 'paragraph' && /\beach\b/i.test(of),
  (_block, { rest }) =>
    /(?<!\b(?:and|between|with|from)\s)\b(?:each|every)\s+\w+$|\bbe (?:marked|graded) out of\b/i.test(rest),
]

/** "A further 20 marks are available for presentation": what was not named before. */
const restOfMarks = /^(?:a|the)\s+(?:further|remaining|additional|final|other|last)\s+\d/i

/** "Iteration 1 – 15 marks" */
function isNumbered({ form, rest }: Marks): boolean {
  return form === 'tail' && numberedName.test(rest)
}

/** Of paragraphs without a number, what names something is a short line of one sentence. */
function isShortEnough({ text, kind }: HandoutBlock, { form, rest }: Marks): boolean {
  if (kind !== 'paragraph' || form === 'field' || labelAt(text) !== undefined) return true
  return text.length < 150 && !/[.!?]\s+\p{Lu}/u.test(rest)
}

/** Whether a text names something: a word that is no grade, or a number such as "Q4". */
function isCalled(text: string): boolean {
  return !isGradeName(text) && (/\p{L}{2}/u.test(text) || labelAt(text)?.kind === 'named')
}

/** "Question 1 – 50 marks" is no range from 1 to 50. */
function withoutNumber(text: string): string {
  const label = labelAt(text)
  return label?.kind === 'named' ? label.rest : text
}

/** "This assignment is worth …", "The report accounts for …": the weight in the module. */
function isOfWhole(text: string): boolean {
  return (
    whole.test(text) ||
    /^(?:each|every)\b|^all(?:\s+(?:two|three|four|five|six|seven|eight|nine|ten|\d+|of|the|your|questions|tasks|parts|sections|criteria|components|exercises|problems|assignments|labs|marks|points)\b|$)|^this\s+[\w-]+(?:\s+\w+)?$/i.test(
      text,
    ) ||
    /^(?:it|this)\s+(?:is|accounts|counts|carries|contributes)|^\p{L}+ \w{1,3} of (?:the|this|your) \w+$/iu.test(text)
  )
}

/** "The Project Introduction is worth …" is about a part. */
const whole =
  /^(?:this|the|your)\s+(?:\w+\s+){0,3}(?:assignment|assessment|coursework|project|submission|module|unit|exam)\b(?!\s+(?!is\b|are\b|will\b|itself\b|has\b|which\b|that\b|for\b|in\b|of\b|on\b|as\b|overall\b|(?:accounts?|counts?|contributes?|carries|makes|represents|forms|constitutes|weighs)\b)\p{L}+\s*$)/iu

/** "Due: Friday, 12 noon. Marks: 20%" */
const dateField = /^(?:due|deadline|hand[- ]?in)\b[^:]{0,20}:/i

/** "Assessment rubric (15 marks total)" */
const schemeName = /\b(?:rubric|criteria|scheme|breakdown|guide|sheet|summary|overview|distribution|allocation)$/i

/** "Marking criteria (100 marks)": what they make together. */
const criteriaHeading =
  /^(?:\d+[.)]?\s+)?(?:the\s+)?(?:(?:marking|assessment|grading|evaluation|mark)\s+)(?:criteria|scheme|rubric|breakdown|grid)$/i
