import { isAside, isGradeName, isOfModule, isRange, isSum, isTotal } from '../wording/asides.js'
import type { HandoutBlock } from '../block.js'
import { labelAt } from '../wording/labels.js'
import { numberedName, type Marks } from '../marks/marks-in.js'

/** Whether the figure says what this itself is worth. */
export function isOwnWeight(block: HandoutBlock, { value, rest, of, form }: Marks): boolean {
  const { text, kind } = block
  if (
    value === 0 ||
    isTotal(rest) ||
    isOfModule(of.slice(0, 60)) ||
    (isRange(withoutNumber(text)) && !(form === 'tail' && numberedName.test(rest)))
  )
    return false
  if (isSum(text) || (form === 'for' && kind === 'paragraph')) return false
  if (form !== 'field' && (!isCalled(rest) || isAside(text))) return false
  if (criteriaHeading.test(rest) || (kind === 'paragraph' && /^(?:for example|e\.g\.|example\b)/i.test(rest)))
    return false
  // "Answer two of these (5 marks each):" is about what follows.
  if (isOfWhole(rest) || (kind === 'paragraph' && /\beach\b/i.test(of))) return false
  if (/\b(?:each|every)\s+\w+$|\bbe (?:marked|graded) out of\b/i.test(rest)) return false
  return (
    kind !== 'paragraph' ||
    form === 'field' ||
    labelAt(text) !== undefined ||
    (text.length < 150 && !/[.!?]\s+\p{Lu}/u.test(rest))
  )
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
    /^(?:this|the|your)\s+(?:\w+\s+){0,3}(?:assignment|assessment|coursework|project|submission|module|unit|exam)\b/i.test(
      text,
    ) ||
    /^(?:each|every|all)\b|^this\s+[\w-]+(?:\s+\w+)?$/i.test(text) ||
    /^(?:it|this)\s+(?:is|accounts|counts|carries|contributes)/i.test(text)
  )
}

/** "Marking criteria (100 marks)": what they make together. */
const criteriaHeading =
  /^(?:\d+[.)]?\s+)?(?:the\s+)?(?:(?:marking|assessment|grading|evaluation|mark)\s+)(?:criteria|scheme|rubric|breakdown|grid)$/i
