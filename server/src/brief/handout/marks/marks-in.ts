import { isGradeName } from '../wording/asides.js'
import { labelAt } from '../wording/labels.js'
import { amountWritten, type Amount } from './amount.js'
import { spelledOut, withoutRemark } from './spelled-out.js'
import { withSumWritten } from './sum-written.js'

/** The marks or the weight that a text names for itself. */
export interface Marks extends Amount {
  /** The text without the marks: "Analysis" of "Analysis (20 marks)". */
  readonly rest: string
  /** What it is a share of, where that is said: "of the module mark". */
  readonly of: string
  /** field: "Weighting: 10%", which belongs to what stands above it; for: "10% for style". */
  readonly form: 'tag' | 'tail' | 'lead' | 'for' | 'field'
}

/** Up to 9,999: briefs of whole years add up to more than a hundred. */
const amount = String.raw`(\d,\d{3}|\d{1,4}(?:\.\d{1,2})?)`
const unit = String.raw`(?:(?:individual|group|team)\s+)?(marks?|points?|pts?\.?|%|per ?cent)(?![\w%])`
const most = String.raw`(?:(?:worth|max(?:imum)?\.?|up to|total(?: of)?|weight(?:ed(?:\s+at)?|ing|age)?|marks?|value|out of|of)\s*[:=]?\s*)*`
const words = String.raw`(?:weight(?:ing|age)?|(?:max(?:imum)?|total|available|possible)\s+(?:marks?|points?|scores?)|marks?|points?|value|worth|percentage)`
const share = String.raw`(?:\s*(?:(?:contribution\s+)?(?:of|in|from|to(?:wards)?)|with|including)\s+[^\])}]{1,60}|\s+(?:assignment|coursework|project|final|total|overall)\s+(?:marks?|grade|points?)|\s*(?:available|max(?:imum)?|total|in total|weight(?:ing|age)?|each|overall|in all|approx\w*)?\s*(?:[,;|–—-]\s*[^\])}]{1,50})?)`

/** "(~30 points)" */
const nearly = String.raw`(?:(?:~|≈|approx(?:imately|\.)?|about|around)\s*)?`

const tag = new RegExp(String.raw`\s*[[({]\s*${nearly}${most}${amount}\s*${unit}(${share})\s*\.?\s*[\])}]`, 'i')
const wordTag = new RegExp(
  String.raw`\s*[[({]\s*(?!value\s*[:=–—-]?\s*\d+\s*[\])}])${words}(?:\s+(?:available|allocated|possible))?\s*[:=–—-]?\s*${amount}\s*(%?)\s*[\])}]`,
  'i',
)
/** "(1,500 words including footnotes, 50%)", "(about 2,000 words; 50%)" */
const behindTag = new RegExp(
  String.raw`\s*[[(]\s*(?:(?:approx(?:imately|\.)?|about|around|circa|max(?:imum|\.)?|up to|no more than)\s+)?\d[^()[\]{}]{2,60}[,;]\s*${amount}\s*${unit}(${share})\s*[\])]\s*$`,
  'i',
)
const numberTag = /\s*\[(\d{1,3}(?:\.\d)?)\]\s*$/
/** "Method (out of 15)" */
const outOfTag = /(?<!\bnumber of\b.*)(?<=\p{L}[)\s]*)[([]\s*(?:marked\s+)?out of\s+(\d{1,3})\s*[)\]]\s*:?\s*$/iu
const slash =
  /[\s_.…(:[]*\/\s*(\d{1,3})(?!\d|\.\d|\/|\s*words)\s*(?:marks?|points?)?\s*[)\]]?(?:\s*\(?min[^)]*\)?)?\s*$/i
const field = new RegExp(
  String.raw`^${words}(?:\s+(?:available|allocated|possible|of (?:this )?\w+))?\s*[:=–—-]?\s*${amount}\s*(%|marks?|points?|per ?cent)?(?:\s*(?:\/|out of)\s*\d{2,4})?(?:\s+(of\s.+|\(.+)|[,.;].*)?\s*$`,
  'i',
)
const alone = new RegExp(
  String.raw`^\s*${most}${amount}\s*${unit}(?:\s+(?:available|max(?:imum)?|total))?[\s.;]*$`,
  'i',
)
const lead = new RegExp(
  String.raw`^[[({]?\s*${amount}\s*${unit}\s*(?:[\])}]\s*[-–—:]?|[-–—:]{1,3})\s*(?=\p{L}|\d{1,3}\s*(?:pts|points?|marks?)\s+(?:for\s+)?each\b)`,
  'iu',
)
const leadFor = new RegExp(
  String.raw`^(?:(?:a|the)\s+(?:further|remaining|additional|final|other|last)\s+)?${amount}\s*${unit}\s+(?:of the (?:\w+ ){0,2}marks?\s+)?(?:(?:is|are|will be)\s+)?(?:(?:allocated|assigned|awarded|given|available)\s+)?(?:(?:in|by|during)\s+(?:week|term|semester|sprint|phase|stage)\s+\w{1,4}\s+)?(?:for|(?<=\b(?:allocated|assigned)\s+)to|(?:will\s+)?comes?\s+from)\s+(?:the\s+)?(?!each\b|every\b|any\b|(?:(?:this|your)\s+)?(?:assignment|assessment|coursework|project)\s+(?:\w{1,3}\s+)?(?:will|comes?|is|are|depends?)\b)(?=\p{L})`,
  'iu',
)
const tail = new RegExp(
  String.raw`(\s*[-–—:=…]+\s*|\s*\.{3,}\s*|\s+(?:(?:is |are |will be )?worth|carr(?:y|ies)|attracts?|receives?)\s+(?:the\s+)?(?:remaining\s+|other\s+|final\s+)?|\s+)${most}${amount}\s*${unit}(\s+(?:of|in|towards)\s.{1,60}|\s+(?:total|available|max(?:imum)?))?\s*[.;]?\s*$`,
  'i',
)

/** The marks that the text of a heading, item or cell names for itself; undefined where there are none. */
export function marksIn(source: string): Marks | undefined {
  if (source.length > longest) return undefined
  const text = withoutScore(withSumWritten(withNameBefore(spelledOut(withoutRemark(source)))))
  return fieldIn(text) ?? aloneIn(text) ?? tagIn(text) ?? leadIn(text) ?? tailIn(text) ?? slashIn(text)
}

const longest = 2000

/** "Task 1 (Portfolio 75%)" as "Task 1: Portfolio (75%)": what has a number has its name in brackets. */
function withNameBefore(text: string): string {
  const match = named.exec(text)
  const [, number = '', name = '', written = ''] = match ?? []
  return match && labelAt(number)?.rest === '' && !aboutMarks.test(name) ? `${number}: ${name} (${written})` : text
}

const named =
  /^(\p{L}+ \w{1,3})\s*[([]\s*(\p{L}[\p{L} &/'’-]{2,60}?)\s*[-–—,:;]?\s*(\d{1,3}\s*(?:marks?|points?|pts|%))\s*[)\]]\s*[:.]?$/iu
const aboutMarks =
  /^(?:worth|max\w*|up to|total|weight\w*|marks?|value|out of|of|approx\w*|about|around|individual|group|team|pairs?|due|week|optional|compulsory|required|see|each|counts?|carries)\b/i

/** "(3/4) Good overview", "Talk (10/12 points)", "5/5 for the labs": of a sheet that somebody has marked only what could be had. */
function withoutScore(text: string): string {
  const match = scores.map(pattern => pattern.exec(text)).find(found => found !== null)
  if (!match || isNoScore(match, text) || isGradeOf(text, match.index)) return text
  const [written, , whole = '', rest = ''] = match
  return text.replace(written, /^for/i.test(rest) ? `${whole} marks for ` : ` (${whole} ${rest || 'marks'}) `)
}

/** "Pass [10/20]" says what a pass takes. */
function isGradeOf(text: string, end: number): boolean {
  return end > 0 && isGradeName(text.slice(0, end))
}

/** "Meeting (3/4)" is a date, or one of four; so is "Due: 10/12". */
function isNoScore(match: RegExpExecArray, text: string): boolean {
  const [written, got, whole, rest = ''] = match
  if (/^\s*:/.test(written) && (Number(whole) % 5 !== 0 || dated.test(text))) return true
  return Number(got) > Number(whole) || (match.index > 0 && /^\s\(/.test(written) && rest === '' && got !== whole)
}

const fraction = String.raw`(\d{1,3}(?:\.\d{1,2})?)\/(\d{1,3})`
const scores = [
  new RegExp(String.raw`^\(${fraction}\s*(points?|marks?|pts)?\)(?=\s)`, 'i'),
  new RegExp(String.raw`\s\((?:total\s+)?${fraction}\s*(points?|marks?|pts)?\)$`, 'i'),
  new RegExp(String.raw`\s\[${fraction}\s*(points?|marks?|pts)?\]$`, 'i'),
  new RegExp(String.raw`:\s*${fraction}\s*(points?|marks?|pts)?$`, 'i'),
  new RegExp(String.raw`^${fraction}\s+(for)\s+`, 'i'),
]
const dated = /\b(?:due|dates?|deadline|week|session|term|semester|on|by|hand[- ]?in|submi\w+)\b/i

function fieldIn(text: string): Marks | undefined {
  const match = field.exec(text)
  return match ? marks('field', match[1], match[2], '', match[3]) : undefined
}

/** "10 marks" on a line of its own. */
function aloneIn(text: string): Marks | undefined {
  const match = alone.exec(text)
  return match ? marks('tag', match[1], match[2], '') : undefined
}

function tagIn(text: string): Marks | undefined {
  // "(3% each, 15% in total)"
  const behind = behindTag.exec(text)
  const match = behind && /\btotal\b/i.test(behind[3] ?? '') ? behind : (tag.exec(text) ?? behind)
  if (match && !/plus|±|late|penalt|toleran/i.test(match[0])) {
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`
    return marks('tag', match[1], match[2], rest, match[3])
  }
  const named = wordTag.exec(text) ?? numberTag.exec(text) ?? outOfTag.exec(text)
  return named ? marks('tag', named[1], named[2] ?? '', text.replace(named[0], ' ')) : undefined
}

function leadIn(text: string): Marks | undefined {
  const match = lead.exec(text)
  if (match) return marks('lead', match[1], match[2], text.slice(match[0].length))
  const numbered = behindNumber(text)
  if (numbered) return numbered
  const named = leadFor.exec(text)
  return named ? marks('for', named[1], named[2], text.slice(named[0].length).replace(/\.$/, '')) : undefined
}

/** "3.1 - 5pts - Launching the program": in front of the name, behind its number. */
function behindNumber(text: string): Marks | undefined {
  const label = labelAt(text)
  const match = label?.kind === 'decimal' || label?.kind === 'whole' ? lead.exec(label.rest) : null
  if (!label || !match) return undefined
  const number = text.slice(0, text.lastIndexOf(label.rest)).replace(/[\s–—-]+$/, '')
  return marks('lead', match[1], match[2], `${number} ${label.rest.slice(match[0].length)}`)
}

/** "Grammar - 20pts (with production rules)": an aside without figures behind the marks. */
const asideBehind = /(?<=[-–—:]\s*\d{1,3}\s*(?:marks?|points?|pts|%))\s+\([^()\d%]{3,80}\)$/i

/** At the end of a name, not of a sentence that happens to end with a figure. */
function tailIn(source: string): Marks | undefined {
  const text = source.replace(asideBehind, '')
  const match = tail.exec(text)
  if (!match) return undefined
  const rest = text.slice(0, match.index)
  const isLoose = (match[1] ?? '').trim() === ''
  const isCounted = isNumber(rest) || ((match[1] ?? '').includes(':') && counted.test(rest))
  if (isLoose ? isOfSentence(match[0], rest) : /[\d%]\s*$/.test(rest) && !isCounted) return undefined
  if (match[4] !== undefined && !whole.test(match[4])) return undefined
  return marks('tail', match[2], match[3], rest, match[4])
}

/** Whether marks with nothing but a space before them are a figure of the text: "an efficiency of 85%"; "a weight of 20%" is none. */
function isOfSentence(written: string, rest: string): boolean {
  const label = labelAt(rest)
  // The full stop of "3. Reading" ends no sentence.
  const name = withoutAsides(label !== undefined && label.rest !== '' ? label.rest : rest)
  return (
    name.length > (label?.kind === 'named' ? 200 : 90) ||
    /[.!?]\s/.test(name) ||
    measured.test(rest) ||
    /^\s*of\s/i.test(written) ||
    /[\d%]\s*$/.test(rest)
  )
}

const measured = /(?:least|than|to|for|by|at|over|above|below|under|minimum(?: of)?|within|plus|±|[-–+/]|\d)\s*$/i

/** "Task 3", "Project 3": the figure before the marks numbers what has them. */
function isNumber(rest: string): boolean {
  return labelAt(rest)?.rest === '' || numberedName.test(rest)
}

/** "Design iteration 1 – 15 marks" is no range from 1 to 15. */
export const numberedName =
  /\b(?:iteration|milestone|sprint|phase|stage|week|lab|version|project|assignment|exercise|quiz|problem|exam|test|chapter|module|report|paper|essay|presentation|deliverable|part|task|question|section|step|level) \d{1,2}\s*$/i

/** "Checkpoint 2" before a colon and its marks, whatever it is called */
const counted = /^(?!(?:grade|band|class|score|mark|group|team|year|age|top|day|page)\b)\p{Lu}\p{L}+ \d{1,2}\s*$/iu

/** "Correct references (see the guide on the module page) 10%" is a short name all the same. */
function withoutAsides(text: string): string {
  return text.replace(/\([^()]*\)/g, '')
}

/** What marks are shares of: "80% of the time" is no weight. */
const whole =
  /\b(?:marks?|grades?|scores?|credits?|points?|total|available|max(?:imum)?|final|overall|whole|weight\w*|module|unit|course\w*|subject|paper|semester|programme|assignment|assessment|project|exam\w*|portfolio|task|part|section|question|component|element|report|essay)\b|\b[A-Z]{2,5} ?\d{3,5}\b/i

/** "____ / 20" */
function slashIn(text: string): Marks | undefined {
  const match = slash.exec(text)
  const before = text.slice(0, match?.index)
  // "24SEP/1" is a code.
  if (!match || /\d\s*$/.test(before) || (match[0].startsWith('/') && /\d\S*$/.test(before))) return undefined
  return marks('tail', match[1], 'marks', before)
}

function marks(
  form: Marks['form'],
  value: string | undefined,
  written: string | undefined,
  rest: string,
  of = '',
): Marks {
  return { ...amountWritten(value?.replace(',', ''), written), rest: cleaned(rest), of: of.trim(), form }
}

/** Without the dash, colon or empty bracket that the marks left behind. */
function cleaned(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/^[\s:–—-]+|[\s:;–—=-]+$/g, '')
    .replace(/\s+([.,;:])(?=\s|$)/g, '$1')
}
