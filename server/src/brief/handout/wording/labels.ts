/** What a heading, criterion or task is numbered with: "1.1", "A.2P1", "Task 1", "2.", "B". */
export interface Label {
  /** decimal "1.1"; graded "A.2P1"; named "Task 1"; whole "2." and "II."; letter "B"; part "(a)". */
  readonly kind: 'decimal' | 'graded' | 'named' | 'whole' | 'letter' | 'part'
  /** As it is written, without the name before it where that only says what it is: "1.1" of "AC 1.1", "Task 1", "2". */
  readonly id: string
  /** "task", "outcome": for what is named. */
  readonly name?: string
  /** The text behind the label. */
  readonly rest: string
}

/** Units and their outcomes may be numbered in hundreds: "Unit 305", "101.2". */
const number = String.raw`\d{1,3}`
const separator = String.raw`(?:\s*[-–—:.)|/]+\s*|\s+|$)`

const decimal = new RegExp(
  String.raw`^(?:(?:[AP]\.? ?C\.?|assessment criteri(?:on|a)|criteri(?:on|a)|LO|question|Q|task|outcome|ref)\s*:?\s*)?(${number}(?:\.\d{1,2}){1,2})(?![.\d]*%)(?!\s*(?:to\s*[<>\d]|[x×]\s*\d|pts\b|points?\b|marks?\b))${separator}`,
  'i',
)
/** "Question 9 (AC 3.1)" */
const decimalBehind = new RegExp(
  String.raw`^(?:question|task|activity|part|Q)\s*\w{1,3}\s*[([]\s*(?:AC\s*)?(${number}\.\d{1,2})\s*[)\]]${separator}`,
  'i',
)
/** No range of grades ("D1-D3"). "P1", "A.2P1", "2A.P1", "3/A.P1"; "AB.D1" and "A&B.D1" for two aims */
const graded = new RegExp(
  String.raw`^((?:\d{1,2}\/)?(?:\d?[A-Z](?:\.\d?|\d)|\d[A-Z]|\d\.?|[A-H](?:\s?[,&\/]?\s?[A-H]){1,3}\.)?[PMD]\d{1,2})(?!\s?[-–—]\s?[A-F]?\d)(?=[\s:.)–—-]|$)${separator}`,
)
const numberWords = 'one|two|three|four|five|six|seven|eight|nine|ten'
const outcomeNames = String.raw`learning outcomes? ?\/ ?section|learning outcomes?|learning aims?|outcome|[A-Z]{0,2}LO|AO|assessment objective`
const partNames = String.raw`task|component|part|section|unit|question|criterion|category|dimension|element|stage|phase|step|activity|exercise|deliverable|assessment|assignment|coursework|AC|Q`
const named = new RegExp(
  String.raw`^(?:(${outcomeNames})\s*[-–#:]?|(${partNames})\s*[-–#]?)\s*(${number}[a-z]?|[A-H]|[IVX]{1,4}|${numberWords})(?![\w.]*\w)${separator}`,
  'i',
)
const whole = new RegExp(
  String.raw`^(?:(${number})[.)](?:\s+(?=\S)|(?=\p{Lu}\p{Ll}))|\((${number})\)\s+(?=\S)|(${number})\s+(?=\p{Lu}\p{Ll})(?!(?:Marks?|Points?|Credits?|Hours?|Words?|Pages?|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)\b))`,
  'u',
)
/** "(a)", "b)", "(iv)", "(a)Explain", "a. Explain" */
const part = /^(?:\(([a-z]|[ivx]{1,4})\)(?=\p{Lu})|\(?([a-z]|[ivx]{1,4})\)\s+(?=\S)|([a-h])\.\s+(?=\p{Lu}))/u
/** "II. Completion" */
const roman = /^([IVX]{1,4})[.)]\s+(?=\p{Lu}\p{L})/u
const letter = /^([A-H])(?:[.):]\s*|\s+)(?=[A-Z])/

/** "LO1 & LO2 D1": the criterion is D1. */
const joinedOutcomes = /^LO ?\d(?:\s*(?:&|,|\+|and)\s*LO ?\d)*\s*[:,–-]?\s*(?=[PMD]\d{1,2}\b)/

/** "LO1 and LO2" alone heads criteria of both. */
const severalOutcomes = /^(?:LO ?\d\s*(?:&|,|\+|and)\s*)+LO ?\d\s*:?$/

/** The label at the start of a text; undefined where there is none. */
export function labelAt(source: string): Label | undefined {
  const text = source.trimStart().replace(joinedOutcomes, '')
  const behind = decimalBehind.exec(text) ?? decimal.exec(text)
  if (behind) return label('decimal', behind[1], text, behind[0])
  const code = graded.exec(text)
  if (code) return label('graded', code[1], text, code[0])
  const called = severalOutcomes.test(text) ? null : named.exec(text)
  if (called && !isWord.test(called[0].trim()) && !isPartOfName(called, text)) return namedLabel(called, text)
  const plain = whole.exec(text)
  if (plain) return label('whole', plain[1] ?? plain[2] ?? plain[3], text, plain[0])
  const upper = roman.exec(text)
  if (upper) return label('whole', upper[1], text, upper[0])
  const alone = letter.exec(text)
  if (alone) return label('letter', alone[1], text, alone[0])
  const inner = part.exec(text)
  return inner ? label('part', inner[1] ?? inner[2] ?? inner[3], text, inner[0]) : undefined
}

/** "Part 1 code", "Task 2 report": what is called so has no other name. */
function isPartOfName([matched]: RegExpExecArray, text: string): boolean {
  const rest = text.slice(matched.length).trim()
  return /\d\s+$/.test(matched) && nouns.test(rest)
}

const nouns =
  /^(?:code|reports?|write-?ups?|implementation|essay|presentation|design|documentation|answers?|solutions?|submission|video|poster|exam|test|quiz|[Bb]rief)$/

/** "Log book", "Aching", "QA": an abbreviation and a letter right behind it make a word. */
const isWord = /^(?:[A-Z]{0,2}LO|AO|AC|Q)[A-Z]+$/i

/** The one criterion that a question names in brackets behind it: "2. Compare forms of representation. (AC 1.2)". */
export function labelBehind(text: string): Label | undefined {
  const match = text.length < 1500 ? behindText.exec(text) : null
  if (!match) return undefined
  const wording = `${text.slice(0, match.index).trimEnd()}${text.slice(match.index + match[0].length)}`
  const own = labelAt(wording)
  const rest = own && (own.kind === 'whole' || own.kind === 'named') ? own.rest : wording
  return behindText.test(wording) ? undefined : { kind: 'decimal', id: match[1] ?? '', rest: rest.trim() }
}

const behindText = /[([]\s*(?:A\.?C\.?|LO)\s*(\d{1,3}\.\d{1,2})\s*[)\]]/

function label(kind: Label['kind'], id: string | undefined, text: string, matched: string): Label {
  return { kind, id: id ?? '', rest: text.slice(matched.length).trim() }
}

function namedLabel(match: RegExpExecArray, text: string): Label {
  const written = match[1] ?? match[2] ?? ''
  return { ...label('named', labelName(written, match[3] ?? ''), text, match[0]), name: shortName(written) }
}

/** "Task 2" for a task that is numbered "2" or "two"; "LO2" for an outcome. */
function labelName(written: string, numbered: string): string {
  const word = numberWords.split('|').indexOf(numbered.toLowerCase())
  const figure = word === -1 ? numbered : String(word + 1)
  const short = shortForm(written)
  return short ? `${short}${figure}` : `${capital(written)} ${figure}`
}

/** "LO" for a learning outcome however it is written. */
function shortForm(written: string): string | undefined {
  if (/^(?:[A-Z]{0,2}LO|AO|AC|Q)$/i.test(written)) return written.toUpperCase()
  return /outcome/i.test(written) ? 'LO' : undefined
}

function shortName(written: string): string {
  const name = written.toLowerCase()
  if (/outcome|^[a-z]{0,2}lo$|aim/.test(name)) return 'outcome'
  if (/^ao$|objective/.test(name)) return 'objective'
  return name
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()
}
