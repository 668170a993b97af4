import { percentFigure } from '../marks/percent-figure.js'

/** The per cent that a text says the assignment is worth in its module: "This report counts for 40 % of the module." */
export function weightInSentence(text: string): number | undefined {
  if (text.length > 3000) return undefined
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter(sentence => !aboutLateness.test(sentence))
  return weightIn(sentences.join(' '))
}

const aboutLateness = /\b(?:late|penalt|capped)/i

function weightIn(text: string): number | undefined {
  const match = weightPatterns.map(pattern => pattern.exec(text)).find(found => found !== null)
  const value = Number(match?.[1])
  const isOfPart = match && ofPart.test(text.slice(Math.max(0, match.index - 40), match.index + match[0].length))
  return match && value > 0 && value <= 100 && !isOfPart && !/each/i.test(match[0]) ? value : undefined
}

/** "The first stage of the project is worth 10%" */
const ofPart =
  /\b(?:stage|phase|part|section|component|half|piece)(?: \w{1,3})? of (?:the|this|your) \w+ (?:is|counts|accounts|contributes)\b/i

const subject = String.raw`\b(?:this|the|your)?\s*(?:\w+\s+){0,2}(?:assignment|assessment|coursework|project|item|piece|report|essay|submission|it|this)\s+(?:item\s+|that\s+|which\s+)?(?:is\s+|will\s+be\s+)?(?:(?:is\s+)?worth|constitutes?|accounts?\s+for|counts?\s+(?:for|towards)|contributes?|makes?\s+up|carries|represents|forms)`
const weightPatterns = [
  new RegExp(
    String.raw`\bcontribution (?:to|towards) (?:the )?(?:overall |final |total )?(?:module|unit|course)(?: (?:assessment|mark|grade))?\s*[:=–-]?\s*${percentFigure}`,
    'i',
  ),
  new RegExp(
    String.raw`^weight(?:ing|age)?\s+of\s+(?:this\s+|the\s+)?(?:assignment|assessment|coursework)\s+${percentFigure}`,
    'i',
  ),
  new RegExp(
    String.raw`\bworth\s+\d{1,4}\s+(?:points|marks)\s+and\s+${percentFigure}\s+of\s+(?:your|the)\s+(?:final|course|overall|total)\b`,
    'i',
  ),
  new RegExp(
    String.raw`(?:^|\s)(?:%|per ?cent(?:age)?|proportion)\s+of\s+(?:the\s+)?(?:(?:overall|final|total)\s+)?(?:module|unit|course)(?:\s+(?:mark|grade)s?)?\s*[:=–-]\s*${percentFigure}`,
    'i',
  ),
  new RegExp(String.raw`${subject}\s*[^.\d]{0,20}?${percentFigure}`, 'i'),
  new RegExp(
    String.raw`${percentFigure}\s+(?:of|towards)\s+(?:(?:the|your|this)\s+)?(?:(?:overall|final|total|whole)\s+)?(?:(?:mark|grade)s?\s+(?:for|in|of)\s+(?:(?:the|your|this)\s+)?)?(?:module|unit|course|subject)\b`,
    'i',
  ),
  new RegExp(
    String.raw`^contributes?\s+(?:to\s+)?${percentFigure}\s+(?:of|to|towards)\s+(?:the|your)\s+(?:final|overall|total)\s+(?:grade|mark)\b`,
    'i',
  ),
  /(\d{1,3})\s*%\s+(?:of|towards|in|for)\s+[A-Z]{2,5}[ -]?\d{3,5}[A-Z]?\b/,
  new RegExp(
    String.raw`^\W*(?:it is\s+)?(?:worth\s+|(?:weight(?:ing|age)?|marks|value)\s*[:=–-]\s*)?${percentFigure}\s+of\s+(?:(?:the|your)\s+)?(?:final|overall|total)\s+(?:\w+\s+)?(?:mark|grade|assessment)(?:\s+(?:for|in|of)\s+[A-Z]{2,5}\s?\d{3,5}\w?)?\W*$`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:module|unit|course|assessment|assignment|coursework)\s+weight(?:ing|age)?\s*[:=–-]?\s*${percentFigure}`,
    'i',
  ),
  // Of a final mark out of 100.
  new RegExp(String.raw`\bcontributes?\s+(\d{1,2})\s+(?:marks|points)\s+(?:to|towards)\s+your\s+final\b`, 'i'),
  new RegExp(
    String.raw`\bworth\s+\d{1,4}\s+(?:points|marks)\s+\(${percentFigure}\s+of\s+(?:your|the)\s+(?:final|course|overall|total)\b`,
    'i',
  ),
]
