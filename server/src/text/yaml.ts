import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, stringify, type Pair, type Scalar } from 'yaml'
import { grouped } from './amounts.js'
import { longestYaml } from './longest-yaml.js'
import type { Span } from './span.js'
import { parserProblems, spanFrom, type YamlProblem } from './yaml-problems.js'

export type { YamlProblem }

/** Plain data. Every scalar is text as it stands in the file (`1.10` stays "1.10"); an empty value, `~` and `null` are null. */
export type YamlValue = string | null | readonly YamlValue[] | YamlMap
/** Keys and values, in the order of the file. */
export interface YamlMap {
  readonly [key: string]: YamlValue
}

/** The way to a value: keys, and places in lists from 0. */
export type YamlPath = readonly (string | number)[]

/** A file of YAML as far as it could be read. */
export interface ReadYaml {
  /** As much as could be read; null where that is nothing. */
  readonly value: YamlValue
  readonly problems: readonly YamlProblem[]
  /** Where the value stands; where it is missing, the nearest thing around it that is there. */
  readonly spanOf: (path: YamlPath) => Span
  /** Where the key stands that the path ends with; without one, as `spanOf`. */
  readonly keySpanOf: (path: YamlPath) => Span
}

const deepest = 100
/** `*name` repeats a value; how many values may be had in that way. */
const mostRepeated = 20_000
const mostProblems = 50
/**
 * Reads YAML or JSON as far as it goes. Never throws or hangs: what is too long, too deep or unfolds without end has a problem that says so.
 * Places are UTF-16 offsets in `text` as it is given.
 */
export function readYaml(text: string): ReadYaml {
  if (text.length > longestYaml)
    return unread(`Only files of up to ${grouped(longestYaml)} characters are read. Leave out what is not needed.`)
  if (hasEndlessBrackets(text))
    return unread('So many brackets are opened here that the file cannot be read. Close them.')
  // Without `uniqueKeys: false` ten thousand keys cost a second; keys that stand twice are found below.
  const { contents, errors } = parseDocument(text, { schema: 'failsafe', prettyErrors: false, uniqueKeys: false })
  const { told, isAll } = parserProblems(text, errors, offset => quotedBefore(contents, offset))
  const problems = [...told]
  const root = placed(contents, { text, problems, anchors: new Map(), repeated: 0 }, 0)
  return {
    value: root.value,
    problems: isAll ? told : problems.slice(0, mostProblems),
    spanOf: path => nearest(root, path).span,
    keySpanOf: path => {
      const found = nearest(root, path)
      return found.key ?? found.span
    },
  }
}

/** The text in quotes that is the last thing to begin before an offset, and ends no later than there. Goes down and never back: files may be deep. */
function quotedBefore(contents: unknown, offset: number): Span | undefined {
  let last: unknown = contents
  while (isMap(last) || isSeq(last)) {
    const inside: readonly unknown[] = isMap(last) ? last.items.flatMap(({ key, value }) => [key, value]) : last.items
    last = inside.filter(node => isNode(node) && node.range && node.range[0] < offset).at(-1)
  }
  if (!isScalar(last) || !last.range || !/^QUOTE/.test(last.type ?? '')) return undefined
  const [start, end] = last.range
  return end <= offset ? { start, end } : undefined
}

/** Plain data as YAML, long text in blocks as it stands; ids that look like numbers in quotes. */
export function yamlOf(data: unknown): string {
  return stringify(data, { lineWidth: 0, blockQuote: 'literal', aliasDuplicateObjects: false, indentSeq: true })
}

function unread(message: string): ReadYaml {
  const span = { start: 0, end: 0 }
  return { value: null, problems: [{ span, message }], spanOf: () => span, keySpanOf: () => span }
}

/** The parser goes one call deeper with each bracket: a file of nothing else would end the process, not only the reading. */
function hasEndlessBrackets(text: string): boolean {
  let open = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x5b || code === 0x7b) open++
    else if ((code === 0x5d || code === 0x7d) && open > 0) open--
    if (open > 1000) return true
  }
  return false
}

/** A value with its place and those of its parts. */
interface Placed {
  readonly value: YamlValue
  readonly span: Span
  readonly key?: Span
  readonly parts?: ReadonlyMap<string | number, Placed>
  /** How many values it holds, itself included. */
  readonly size: number
}

interface Reading {
  readonly text: string
  readonly problems: YamlProblem[]
  /** undefined while the value that bears the name is still being read. */
  readonly anchors: Map<string, Placed | undefined>
  repeated: number
}

function placed(node: unknown, reading: Reading, depth: number): Placed {
  const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined
  if (anchor !== undefined) reading.anchors.set(anchor, undefined)
  const value = placedNode(node, reading, depth)
  if (anchor !== undefined) reading.anchors.set(anchor, value)
  return value
}

function placedNode(node: unknown, reading: Reading, depth: number): Placed {
  const span = spanOfNode(node, reading.text)
  if (isAlias(node)) return repeated(node.source, span, reading)
  if (isScalar(node)) return { value: scalarValue(node), span, size: 1 }
  if (depth > deepest && (isMap(node) || isSeq(node))) {
    return withProblem(reading, span, 'This stands deeper than anything that is read here. Move it out.')
  }
  if (isMap(node)) return placedMap(node.items, span, reading, depth)
  if (isSeq(node)) return placedList(node.items, span, reading, depth)
  return { value: null, span, size: 1 }
}

function placedMap(items: readonly Pair[], span: Span, reading: Reading, depth: number): Placed {
  const parts = new Map<string | number, Placed>()
  for (const { key, value } of items) {
    const keySpan = spanOfNode(key, reading.text)
    const name = isScalar(key) ? scalarValue(key) : null
    if (name === null)
      reading.problems.push({ span: keySpan, message: 'A key has to be a word here. Write it before the colon.' })
    else if (parts.has(name))
      reading.problems.push({
        span: keySpan,
        message: `“${name}” stands here twice. Only the first one counts: remove the other.`,
      })
    else parts.set(name, { ...placed(value, reading, depth + 1), key: keySpan })
  }
  // Unlike an assignment, this makes an ordinary key even of `__proto__`.
  const value = Object.fromEntries([...parts].map(([name, part]) => [name, part.value]))
  return { value, span, parts, size: sizeOf(parts) }
}

function placedList(items: readonly unknown[], span: Span, reading: Reading, depth: number): Placed {
  const parts = new Map<string | number, Placed>(items.map((item, index) => [index, placed(item, reading, depth + 1)]))
  return { value: [...parts.values()].map(part => part.value), span, parts, size: sizeOf(parts) }
}

function repeated(name: string, span: Span, reading: Reading): Placed {
  if (!reading.anchors.has(name))
    return withProblem(
      reading,
      span,
      `There is no “&${name}” above that “*${name}” could repeat. Put text that begins with * in quotes.`,
    )
  const original = reading.anchors.get(name)
  if (original === undefined)
    return withProblem(reading, span, `“*${name}” repeats the very thing that it stands in. Write out what is meant.`)
  reading.repeated += original.size
  if (reading.repeated > mostRepeated)
    return withProblem(reading, span, `“*${name}” makes the file too large to be read. Write out what is meant.`)
  return original
}

function withProblem(reading: Reading, span: Span, message: string): Placed {
  reading.problems.push({ span, message })
  return { value: null, span, size: 1 }
}

function sizeOf(parts: ReadonlyMap<string | number, Placed>): number {
  let size = 1
  for (const part of parts.values()) size += part.size
  return size
}

function scalarValue({ type, value }: Scalar): string | null {
  const text = typeof value === 'string' ? value : ''
  return type === 'PLAIN' && /^(?:~|null|Null|NULL)?$/.test(text) ? null : text
}

function spanOfNode(node: unknown, text: string): Span {
  const range = isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range : undefined
  return range ? spanFrom(text, range) : { start: 0, end: 0 }
}

function nearest(root: Placed, path: YamlPath): Placed {
  let found = root
  for (const step of path) {
    const part = found.parts?.get(step)
    if (part === undefined) return found
    found = part
  }
  return found
}
