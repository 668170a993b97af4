import { smallest } from '../../../text/extremes.js'
import type { HandoutBlock } from '../block.js'
import { marksIn } from '../marks/marks-in.js'
import { labelAt } from '../wording/labels.js'

/** What a document says about itself. */
export interface Identity {
  readonly id: string | null
  readonly title: string | null
  readonly awardingBody: string | undefined
  readonly qualification: string | undefined
  /** "8581-700" */
  readonly code: string | undefined
  /** The first block that is neither title nor anything before it. */
  readonly after: number
  /** The block that is the title. */
  readonly at: number | undefined
}

const bodies = [
  'ILM',
  'CMI',
  'CIPD',
  'BTEC',
  'Pearson',
  'City & Guilds',
  'NCFE',
  'AAT',
  'SQA',
  'OCR',
  'AQA',
  'CACHE',
  'Highfield',
  'Gateway Qualifications',
  'QUALIFI',
  'ATHE',
  'OTHM',
  'NEBOSH',
  'CILIP',
  'ACCA',
  'CIMA',
  'APM',
]

/** Title, awarding body and code of the document with these blocks, as far as they are found near its beginning. */
export function identityOf(blocks: readonly HandoutBlock[]): Identity {
  const front = blocks.slice(0, 60)
  const coded = front.findIndex(({ text }) => codedTitle.test(text))
  const code = codedTitle.exec(front[coded]?.text ?? '')?.[1] ?? undefined
  const found = titleOf(front, coded)
  const awardingBody = bodies.find(body =>
    front.some(({ text }) => new RegExp(String.raw`(?<![\w&])${body}(?![\w&])`).test(text)),
  )
  const qualification =
    awardingBody === undefined
      ? undefined
      : front
          .map(({ text }) => text)
          .find(text => text.length < 150 && new RegExp(String.raw`^${awardingBody}\b.*\blevel \d\b`, 'i').test(text))
  return {
    id: idOf(awardingBody, code, found.title),
    title: found.title ?? null,
    awardingBody,
    qualification: qualification?.replace(/[\s:.]+$/, ''),
    code,
    at: found.at,
    after: found.at === undefined ? 0 : found.at + 1,
  }
}

const codedTitle =
  /^(?:assignment|unit|module|assessment)\s+(?:code\s*:?\s*)?([A-Z]{0,5}[/-]?\d[\w/-]{2,})\s*[:–—-]\s*(.*)$/i
const titleField =
  /^(?:title of (?:the )?(?:assessment|assignment|coursework)|(?:assignment|assessment|coursework|project|brief)\s+title|title)\s*:?\s*(.*)$/i

const moduleField = /^(?:module|unit|course)\s+(?:title|name)\s*(?::\s*(.*))?$/i

/** "Part 1: …" is the title of a part. */
function isPart(text: string): boolean {
  return /^(?:task|part|section|question|component|stage|phase|activity|criterion)$/.test(labelAt(text)?.name ?? '')
}

/** A title, and the block that it is. */
interface FoundTitle {
  readonly title: string | undefined
  readonly at: number | undefined
}

function titleOf(front: readonly HandoutBlock[], coded: number): FoundTitle {
  if (coded !== -1) return valueAt(front, coded, codedTitle.exec(front[coded]?.text ?? '')?.[2] ?? '')
  const headings = front.filter(({ kind, text }) => kind === 'heading' && !institution.test(text) && !isPart(text))
  const highest = smallest(headings.map(({ level }) => level))
  return (
    titleInField(front, titleField) ??
    (highest > 6 ? titleInField(front, moduleField) : undefined) ??
    titleInBlock(
      front,
      front.findIndex(block => block.level === highest && headings.includes(block)),
    ) ??
    titleInBlock(front, front.findIndex(isShortLine)) ?? { title: undefined, at: undefined }
  )
}

function titleInField(front: readonly HandoutBlock[], field: RegExp): FoundTitle | undefined {
  const at = front.findIndex(({ text }) => field.test(text) && text.length < 200)
  return at === -1 ? undefined : valueAt(front, at, field.exec(front[at]?.text ?? '')?.[1] ?? '')
}

function titleInBlock(front: readonly HandoutBlock[], at: number): FoundTitle | undefined {
  return at === -1 ? undefined : { title: plainTitle(front[at]?.text ?? ''), at }
}

/** What stands behind the colon, or else in the next block. */
function valueAt(front: readonly HandoutBlock[], at: number, behind: string): FoundTitle {
  const own = behind.trim()
  return own === '' ? { title: plainTitle(front[at + 1]?.text ?? ''), at: at + 1 } : { title: plainTitle(own), at }
}

/** Whose letterhead it is says nothing about what is asked. */
const institution =
  /^(?:the )?(?:university|college|school|faculty|department|institute|academy)\b|\b(?:university|college|academy)\s*$/i

function isShortLine({ text, kind }: HandoutBlock): boolean {
  return (
    kind === 'paragraph' &&
    text.length < 150 &&
    !/^[{([]/.test(text) &&
    !institution.test(text) &&
    /\p{L}{3}/u.test(text) &&
    labelAt(text)?.kind !== 'decimal'
  )
}

function plainTitle(text: string): string | undefined {
  const marks = marksIn(text)
  const title = (marks && marks.form !== 'field' ? marks.rest : text).replace(/[\s:]+$/, '')
  return title === '' ? undefined : title.slice(0, 300)
}

/** "ilm-8581-700"; without a code the words of the title. */
function idOf(body: string | undefined, code: string | undefined, title: string | undefined): string | null {
  const words = code === undefined ? (title ?? '') : `${body ?? ''} ${code}`
  const slug = slugOf(words)
  return slug === '' ? null : slug
}

/** Small letters, digits and hyphens; at most some 50 of them. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug.length > 50 ? slug.slice(0, 50).replace(/-[^-]*$/, '') : slug
}
