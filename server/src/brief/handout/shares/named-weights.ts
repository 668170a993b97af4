import { amountWritten, type Amount } from '../marks/amount.js'

/** A criterion that is named with its weight within a text. */
export interface NamedWeight extends Amount {
  readonly title: string
  /** Whether it stands in brackets behind what it is about: one criterion may be named so in several places. */
  readonly isAside: boolean
  /** Whether its figure stands before it, as an equal of the others: "10 marks for style; 5 marks for …". */
  readonly isEqual?: boolean
}

/** "(Knowledge and Understanding, 25%)" within an item; "argument (40%), use of sources (30%) and style (30%)" in a sentence. */
export function namedWeights(text: string): readonly NamedWeight[] {
  const source = text.slice(0, longest)
  const inBrackets = [...source.matchAll(/\(([^()]{5,300})\)/g)].flatMap(([, inner = '']) => bracketWeights(inner))
  if (inBrackets.length > 0) return inBrackets.map(weight => ({ ...weight, isAside: true }))
  const before = weightsBy(
    /(?:^|[,;:.]|\band\b)\s*(?<title>[^\s,;:.()][^,;:.()]{2,80}?)\s*[([]\s*(?<value>\d{1,3})\s*(?<unit>%|per ?cent|marks?|points?)\s*[)\]]/gu,
    source,
  )
  // What counts for nothing is an example.
  if (before.length > 1) return before.every(({ value }) => value > 0) ? before.map(withoutLead) : []
  const paired = pairedWeights(source)
  if (paired.length > 0) return paired
  const split = splitWeights(source)
  if (split.length > 0) return split
  const sentences = source.split(/(?<=[.;])\s+(?=\p{Lu})/u)
  const listed = [weightsOfSentences(sentences), ...sentences.map(listedWeights)]
  const whole = listed.find(weights => weights.length > 0)
  if (whole) return whole
  const behind = weightsBy(
    /(?:^|[\s(])(?<value>\d{1,3})\s*(?<unit>%|per ?cent|marks?|points?)\s+(?:of\s+(?:the|your)\s+(?:\w+\s+)?(?:marks?|grade)\s+)?(?:(?:will\s+be|is|are)\s+)?(?:(?:awarded|given|allocated)\s+)?(?:for|on)\s+(?:the\s+)?(?<title>[^,;:.()\d]{3,80}?)(?=\s+and\s+\d|[,;.]|$)/gu,
    source,
  )
  // Figures for this and that are many things; only those that make up a whole, or are said to be marks, are weights.
  const isWhole = behind.reduce((sum, { value }) => sum + value, 0) === 100
  return behind.length > 1 && (isWhole || saidToBeMarks.test(source))
    ? behind.map(weight => ({ ...weight, isEqual: true }))
    : []
}

/** "Marks will be allocated as follows: 10 marks for …" */
const saidToBeMarks =
  /\b(?:marks?|points?)\s+(?:will\s+be|are|is)\s+(?:\w+\s+)?(?:allocated|awarded|given|distributed|divided|split|broken\s+down)\b[^.]{0,60}?:\s*\d/i

/** "Each talk is marked on clarity (10%), …" names clarity. */
function withoutLead(weight: NamedWeight): NamedWeight {
  return { ...weight, title: weight.title.replace(lead, '').replace(shareBefore, '') }
}

/** "20% of the marks are for the code (10 points)" */
const shareBefore =
  /^\d{1,3}\s?%\s+of\s+the\s+marks\s+(?:is|are)\s+(?:for|given\s+to|allocated\s+to)\s+(?:the\s+)?(?=\p{L})|^\d{1,3}\s?%\s+(?:is|are)\s+for\s+(?:the\s+)?(?=\p{L})/iu

const lead =
  /^.{0,60}\b(?:(?:marked|assessed|graded|judged|evaluated)\s+(?:on|for|by|against|according\s+to|in\s+terms\s+of)|(?:split|divided|broken down)\s+into|consists?\s+of|made\s+up\s+of|comprises?)\s+(?:(?:the|your|its|their)\s+)?(?=\p{L})/iu

/** "Code: 25% Write-up: 75%" and nothing else, as lines run together. */
function pairedWeights(source: string): readonly NamedWeight[] {
  if (!/^(?:\p{Lu}[^:%\d]{1,60}:\s*\d{1,3}\s*%[\s,;.]*){2,12}$/u.test(source)) return []
  const found = [...source.matchAll(/(\p{Lu}[^:%\d]{1,60}):\s*(\d{1,3})\s*%/gu)].map(([, title = '', value]) => ({
    title,
    ...amountWritten(value, '%'),
    isAside: false,
    isEqual: true,
  }))
  return found.reduce((sum, { value }) => sum + value, 0) === 100 ? found : []
}

/** "The split is 60% code – 40% report": where the shares make the whole. */
function splitWeights(source: string): readonly NamedWeight[] {
  const shares = splitOf.exec(source)?.[1] ?? ''
  const found = [
    ...shares.matchAll(
      /(\d{1,3})\s*%\s+(?:for\s+)?(?:the\s+)?(\p{L}[^\d%,;.–—]{1,40}?)(?=\s*(?:$|[,;–—/-]|\band\b))/giu,
    ),
  ].map(([, value, title = '']) => ({
    title: title.trim(),
    ...amountWritten(value, '%'),
    isAside: false,
    isEqual: true,
  }))
  return found.length > 1 && found.reduce((sum, { value }) => sum + value, 0) === 100 ? found : []
}

const splitOf = /\b(?:split|breakdown|division|distribution)\b[^.%\d]{0,60}(\d{1,3}\s*%\s[^.]{1,200})/i

/** "Weighting: quizzes 15%, reports 35%, exam 50%": where every part of the line ends with its share, and these make the whole. */
function listedWeights(source: string): readonly NamedWeight[] {
  if (source.length > 400 || !/(?:%|per ?cent)\s*[.;]?\s*$/i.test(source)) return []
  const parts = source
    .slice(source.lastIndexOf(':') + 1)
    .replace(/[.;]\s*$/, '')
    .split(/[,;]\s*(?:and\s+)?|\s+and\s+(?=[^,;]*\d\s*(?:%|per ?cent)\s*$)/)
  const found = parts.flatMap(part => {
    const match = listedPart.exec(part)
    return match
      ? [{ title: match[1] ?? '', value: Number(match[2]), unit: '%' as const, isAside: false, isEqual: true }]
      : []
  })
  const sum = found.reduce((total, { value }) => total + value, 0)
  return found.length > 1 && found.length === parts.length && sum === 100 ? found : []
}

/** "The tests are each worth 20%. The essay makes up the remaining 60%.": where those of one text make the whole. */
function weightsOfSentences(sentences: readonly string[]): readonly NamedWeight[] {
  const found = sentences.flatMap(sentence => {
    const [, names = '', each, value] = sentenceOf.exec(sentence) ?? []
    const titles = each === undefined ? [names] : names.split(/,\s*(?:and\s+)?|\s+and\s+/)
    return titles
      .filter(title => title !== '')
      .map(title => ({ title, ...amountWritten(value, '%'), isAside: false, isEqual: true }))
  })
  return found.length > 1 && found.reduce((total, weight) => total + weight.value, 0) === 100 ? found : []
}

const sentenceOf =
  /^(?:the\s+)?(\p{L}[^.:;%\d()]{2,60}?(?:\s\d{1,2})?)\s+(?:is|are|will be|counts?|accounts?|contributes?|makes? up)\s+(each\s+)?(?:worth\s+|for\s+)?(?:the\s+(?:remaining|other)\s+)?(\d{1,3})\s*(?:%|per ?cent)/iu

/** "use of evidence 30 per cent", "Theory carries 30% of the mark" */
const listedPart =
  /^\s*(?:the\s+)?(\p{L}[^\d%]{1,60}?)\s*(?:(?<=\s)(?:carr(?:y|ies)|(?:is|are) worth|counts?(?: for)?|accounts? for|has|have)\s+)?(\d{1,3})\s*(?:%|per ?cent)(?:\s+of the (?:\w+ )?marks?)?\s*$/iu

/** "Knowledge and Understanding, 25%", "Criticality weighted at 40%; Presentation, weighted at 10%" within one bracket. */
function bracketWeights(inner: string): readonly NamedWeight[] {
  const found = weightsBy(
    /(?:^|[,;]|\band\b)\s*(?<title>\p{Lu}[^()\d,;]{2,70}?)\s*(?:[,:–—-]|[,:–—-]?\s*(?:is\s+)?(?:weighted|weighting|weight|worth)(?:\s+(?:at|of|is))?)\s*(?<value>\d{1,3})\s*(?<unit>%|per ?cent)(?=\s*(?:$|[,;]|and\b))/gu,
    inner.trim(),
  )
  return /(?:%|per ?cent)\s*$/.test(inner) ? found : []
}

function weightsBy(pattern: RegExp, text: string): readonly NamedWeight[] {
  return [...text.matchAll(pattern)].map(({ groups }) => ({
    title: (groups?.['title'] ?? '').replace(/^(?:and\s+)?(?:the\s+|an?\s+)?/i, '').trim(),
    ...amountWritten(groups?.['value'], groups?.['unit']),
    isAside: false,
  }))
}

const longest = 2000
