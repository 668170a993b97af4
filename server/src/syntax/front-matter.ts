import type { Change } from '../text/edit.js'
import type { Text } from '../text/rope.js'
import type { Span } from '../text/span.js'

/** The few keys of the front matter that Markwise reads, by hand: it must be quick and never fail. */
export interface FrontMatter {
  /** From the opening to the closing line, both included; undefined where there is none. */
  readonly span: Span | undefined
  /** The value of `assignment:` and its place. */
  readonly assignment: FrontMatterValue | undefined
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
  const found = new Map<string, FrontMatterValue>()
  const libraries: FrontMatterValue[] = []
  const nocite: string[] = []
  let under = ''
  for (let number = first; number <= last; number++) {
    const line = text.line(number)
    const pair = /^["']?([A-Za-z][\w-]*)["']?\s*:(?:\s+(.*)|$)/.exec(line.text)
    const item = pair ? null : /^(\s*-\s+|\s{2,}(?=\w))(.*)$/.exec(line.text)
    if (pair) under = (pair[1] ?? '').toLowerCase()
    const raw = pair?.[2] ?? item?.[2] ?? ''
    const start = line.from + line.text.length - raw.length
    if (pair) found.set(under, plainValue(raw, start))
    if (pair && isLibrary(under)) libraries.push(...listValues(raw, start))
    if (item && isLibrary(under) && raw.trim() !== '') libraries.push(plainValue(raw, start))
    const nested = item && /^(\w+)\s*:\s*(.*)$/.exec(raw)
    if (nested) found.set(`${under}.${nested[1] ?? ''}`, plainValue(nested[2] ?? '', start))
    if (under === 'nocite') nocite.push(...keysIn(line.text))
  }
  return { libraries, nocite, ...valuesOf(found) }
}

function valuesOf(found: ReadonlyMap<string, FrontMatterValue>): Omit<Keys, 'libraries' | 'nocite'> {
  const value = (key: string): FrontMatterValue | undefined => (found.get(key)?.value ? found.get(key) : undefined)
  const words = wordsOf(found)
  const unread = words === undefined ? value('words') : undefined
  return {
    assignment: value('assignment'),
    style: value('style') ?? value('csl'),
    words,
    problems: unread ? [{ span: unread.span, message: unreadWords(unread.value) }] : [],
  }
}

/** "@a, [@b]" → "a", "b"; "@*" → "*". */
function keysIn(line: string): readonly string[] {
  return [...line.matchAll(/@(?:\{([^{}\s]+)\}|(\*|[^\s,;\][{}"']+))/g)].map(match => match[1] ?? match[2] ?? '')
}

function isLibrary(key: string): boolean {
  return key === 'library' || key === 'bibliography'
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

function unreadWords(value: string): string {
  return `I found no number of words in “${value.slice(0, 40)}”. Write “words: 4000” or “words: {min: 3500, max: 4000}”.`
}

/** "4000", "4,000 words", "3500-4000", "3,500 to 4,000": the most, or the fewest and the most. */
const plainWords = /^(\d[\d,]{0,9})(?: ?(?:[-–]|to) ?(\d[\d,]{0,9}))?(?: words)?$/i

/** A number or range, `{min: 1, max: 2, because: "…"}` or the same as nested lines. */
function wordsOf(found: ReadonlyMap<string, FrontMatterValue>): FrontMatter['words'] {
  const flow = found.get('words')?.value ?? ''
  const pick = (key: string): string | undefined =>
    new RegExp(`\\b${key}\\s*:\\s*(?:"([^"]*)"|'([^']*)'|([^,}]+))`).exec(flow)?.slice(1).find(Boolean)?.trim() ??
    found.get(`words.${key}`)?.value
  const number = (value: string | undefined): number | undefined =>
    value !== undefined && /^\d[\d,]*$/.test(value) ? Number(value.replaceAll(',', '')) : undefined
  const [, first, second] = plainWords.exec(flow) ?? []
  const max = number(second ?? first) ?? number(pick('max'))
  const min = (second === undefined ? undefined : number(first)) ?? number(pick('min'))
  const because = pick('because')
  if (min === undefined && max === undefined) return undefined
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(because ? { because } : {}),
  }
}
