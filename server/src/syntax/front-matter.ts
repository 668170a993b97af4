import type { Change } from '../text/edit.js'
import type { Text } from '../text/rope.js'
import type { Span } from '../text/span.js'
import { statedWords } from './front-matter-words.js'

/** The few keys of the front matter that Markwise reads, by hand: it must be quick and never fail. */
export interface FrontMatter {
  /** From the opening to the closing line, both included; undefined where there is none. */
  readonly span: Span | undefined
  /** The value of `assignment:` and its place. */
  readonly assignment: FrontMatterValue | undefined
  /** Further lines with the key `assignment:` and another value, which have no effect. */
  readonly assignedAgain: readonly FrontMatterValue[]
  readonly libraries: readonly FrontMatterValue[]
  readonly style: FrontMatterValue | undefined
  /** Keys of `nocite:`, works to be listed though no text cites them; "*" stands for all. */
  readonly nocite: readonly string[]
  readonly words: { readonly min?: number; readonly max?: number; readonly because?: string } | undefined
  /** "The front matter is opened by --- but never closed." */
  readonly problems: readonly { readonly span: Span; readonly message: string }[]
}

/** A value of the front matter, without its quotation marks, and its place in the text. */
export interface FrontMatterValue {
  readonly value: string
  readonly span: Span
}

/** Front matter longer than this is none: its closing line was forgotten. */
const mostLines = 200

/** The front matter of a text. Looks only at its first lines; never throws. */
export function readFrontMatter(text: Text): FrontMatter {
  if (!/^---\s*$/.test(text.line(1).text)) return noFrontMatter
  for (let number = 2; number <= Math.min(text.lines, mostLines); number++) {
    if (!/^(?:---|\.\.\.)\s*$/.test(text.line(number).text)) continue
    return { span: { start: 0, end: text.line(number).to }, ...keysOf(text, 2, number - 1) }
  }
  return unclosed(text)
}

const noFrontMatter: FrontMatter = {
  span: undefined,
  assignment: undefined,
  assignedAgain: [],
  libraries: [],
  style: undefined,
  nocite: [],
  words: undefined,
  problems: [],
}

/** A lone `---` is a line across the page; with `assignment:` below it, it was meant as front matter. */
function unclosed(text: Text): FrontMatter {
  const isMeant =
    text.lines > 1 && /^\s*["']?(?:assignment|library|bibliography|title|author)["']?\s*:/.test(text.line(2).text)
  if (!isMeant) return noFrontMatter
  const span = { start: 0, end: text.line(1).to }
  const message = 'The front matter opens here but never closes. Put a line of three hyphens below its last key.'
  return { ...noFrontMatter, problems: [{ span, message }] }
}

type Keys = Omit<FrontMatter, 'span'>

/** The same for a text after a change; it is read again only where the change reaches it. */
export function frontMatterAfter(text: Text, before: FrontMatter | undefined, change: Change | undefined): FrontMatter {
  const end = before?.span?.end
  return before && end !== undefined && (change === undefined || change.start > end) ? before : readFrontMatter(text)
}

function keysOf(text: Text, first: number, last: number): Keys {
  const lines = keyLines(text, first, last)
  return {
    libraries: lines.flatMap(libraryNames),
    nocite: lines.flatMap(({ key, text: whole }) => (key === 'nocite' ? keysIn(whole) : [])),
    ...valuesOf(lines),
  }
}

/** A line of front matter, and the key that it gives or stands below. */
interface KeyLine {
  /** In small letters; "" above the first key. */
  readonly key: string
  /** "item": a line of a list, or one that is indented. */
  readonly kind: 'key' | 'item' | 'other'
  /** What stands behind the key or the mark of the item, and where. */
  readonly raw: string
  readonly start: number
  readonly text: string
  readonly from: number
}

function keyLines(text: Text, first: number, last: number): readonly KeyLine[] {
  const lines: KeyLine[] = []
  let key = ''
  for (let number = first; number <= last; number++) {
    const { from, text: whole } = text.line(number)
    const pair = /^["']?([A-Za-z][\w-]*)["']?\s*:(?:\s+(.*)|$)/.exec(whole)
    const item = pair ? null : /^(?:\s*-\s+|\s{2,}(?=\w))(.*)$/.exec(whole)
    if (pair) key = (pair[1] ?? '').toLowerCase()
    const raw = pair?.[2] ?? item?.[1] ?? ''
    const kind = pair ? 'key' : item ? 'item' : 'other'
    lines.push({ key, kind, raw, start: from + whole.length - raw.length, text: whole, from })
  }
  return lines
}

/** The libraries that a line names. */
function libraryNames({ key, kind, raw, start }: KeyLine): readonly FrontMatterValue[] {
  if (key !== 'library' && key !== 'bibliography') return []
  if (kind === 'key') return listValues(raw, start)
  return kind === 'item' && raw.trim() !== '' ? [plainValue(raw, start)] : []
}

function valuesOf(lines: readonly KeyLine[]): Omit<Keys, 'libraries' | 'nocite'> {
  const { found, again } = valuesIn(lines)
  const value = (key: string): FrontMatterValue | undefined => (found.get(key)?.value ? found.get(key) : undefined)
  const { words, problems } = statedWords(found)
  return {
    assignment: value('assignment'),
    assignedAgain: again.flatMap(({ key, line }) => (key === 'assignment' ? [line] : [])),
    style: value('style') ?? value('csl'),
    words,
    problems: [...problems, ...again.flatMap(({ key, line }) => (readOnce.has(key) ? [givenTwice(key, line)] : []))],
  }
}

/** Keys whose second line is told; of `assignment` a rule tells it. */
const readOnce: ReadonlySet<string> = new Set(['csl', 'style', 'words'])

function givenTwice(key: string, { span }: FrontMatterValue): FrontMatter['problems'][number] {
  return { span, message: `“${key}” is given further up already. This line has no effect.` }
}

/** The first value of each key, those of nested lines as "words.min"; and what is given again, with another value. */
function valuesIn(lines: readonly KeyLine[]) {
  const found = new Map<string, FrontMatterValue>()
  const again: { readonly key: string; readonly line: FrontMatterValue }[] = []
  for (const { key, kind, raw, start, text, from } of lines) {
    const [, name, nested = ''] = (kind === 'item' && /^(\w+)\s*:\s*(.*)$/.exec(raw)) || []
    if (kind !== 'key' && name === undefined) continue
    const own = name === undefined ? key : `${key}.${name}`
    const value = name === undefined ? plainValue(raw, start) : plainValue(nested, start + raw.length - nested.length)
    const before = found.get(own)
    if (!before?.value) found.set(own, value)
    else if (value.value !== '' && value.value !== before.value)
      again.push({ key: own, line: { value: value.value, span: { start: from, end: from + text.length } } })
  }
  return { found, again }
}

/** "@a, [@b]" → "a", "b"; "@*" → "*". */
function keysIn(line: string): readonly string[] {
  return [...line.matchAll(/@(?:\{([^{}\s]+)\}|(\*|[^\s,;\][{}"']+))/g)].map(match => match[1] ?? match[2] ?? '')
}

/** A scalar without its quotation marks and trailing comment, with its place. */
function plainValue(raw: string, start: number): FrontMatterValue {
  const quoted = /^\s*(["'])(.*?)\1/.exec(raw)
  if (quoted) {
    const from = start + raw.indexOf(quoted[1] ?? '') + 1
    return { value: quoted[2] ?? '', span: { start: from, end: from + (quoted[2] ?? '').length } }
  }
  const value = raw.replace(/\s+#.*$/, '').trim()
  const from = start + raw.length - raw.trimStart().length
  return { value, span: { start: from, end: from + value.length } }
}

/** "refs.bib" or "[a.bib, b.ris]". */
function listValues(raw: string, start: number): readonly FrontMatterValue[] {
  if (!raw.trim().startsWith('[')) return raw.trim() === '' ? [] : [plainValue(raw, start)]
  return [...raw.matchAll(/[^[\],]+/g)]
    .map(match => plainValue(match[0], start + match.index))
    .filter(({ value }) => value !== '')
}
