import { editDistance } from '../text/distance.js'
import type { Edit } from '../text/edit.js'
import type { Text } from '../text/rope.js'
import type { Span } from '../text/span.js'
import type { FrontMatter } from './front-matter.js'

/** Why a brief that is meant to be named is not: where, in one or two sentences, and what would put it right. */
export interface FrontMatterSlip {
  readonly span: Span
  readonly message: string
  /** What the edits do, as a fix is called: "Close the front matter"; undefined where there are none. */
  readonly title: string | undefined
  readonly edits: readonly Edit[]
}

type Line = ReturnType<Text['line']>

/** How far down somebody would look for front matter, in lines. */
const mostLines = 20

/** The slip for which front matter names no brief; undefined where it names one, or where none is meant. Looks only at the first lines. */
export function frontMatterSlip(text: Text, { span, assignment }: FrontMatter): FrontMatterSlip | undefined {
  if (assignment !== undefined) return undefined
  const lines = firstLines(text)
  return span === undefined
    ? outside(lines)
    : lines.flatMap(line => (line.to < span.end ? (keySlip(line) ?? []) : []))[0]
}

function firstLines(text: Text): readonly Line[] {
  return Array.from({ length: Math.min(text.lines, mostLines) }, (_, index) => text.line(index + 1))
}

/** A key that stands in front matter, and is not read as the one that is meant. */
function keySlip({ from, text }: Line): FrontMatterSlip | undefined {
  const [, indent = '', key = '', colon = '', value = ''] = /^(\s*)([A-Za-z]+)(\s*:?)\s*(.*)$/.exec(text) ?? []
  const start = from + indent.length
  const span = { start, end: start + key.length }
  if (value === '' || editDistance(key.toLowerCase(), name, 2) > 2) return undefined
  if (key.toLowerCase() !== name) {
    const message = `I know no key “${key}”, so no brief is in force. The nearest is ${name}.`
    return { span, message, title: `Change to ${name}`, edits: [{ span, insert: name }] }
  }
  if (colon.trim() === '') {
    const message = `A colon is missing behind “${key}”, so no brief is in force.`
    return { span, message, title: 'Add the colon', edits: [{ span: at(span.end), insert: ':' }] }
  }
  const message = `“${key}” has to begin its line. As it stands, no brief is in force.`
  const edits = [{ span: { start: from, end: start }, insert: '' }]
  return { span, message, title: 'Move it to the beginning of its line', edits }
}

const name = 'assignment'

/** What is meant as front matter, and is text: something stands above it, its lines of hyphens are others, or it is never closed. */
function outside(lines: readonly Line[]): FrontMatterSlip | undefined {
  const top = lines.findIndex(({ text }) => text.trim() !== '')
  const fenced = lines.findIndex((line, index) => isFence(line) && namesBrief(keysBelow(lines, index + 1)))
  const first = fenced === -1 ? top : fenced
  const opening = lines[first]
  const keys = keysBelow(lines, first + Number(fenced === first))
  const named = keys.find(isAssignment)
  const last = keys.at(-1)
  if (opening === undefined || named === undefined || last === undefined) return undefined
  const closing = lines[last.number]
  const edits = [
    ...(first > 0 ? [{ span: { start: 0, end: opening.from }, insert: '' }] : []),
    ...fence(fenced === first ? opening : undefined, { span: at(opening.from), insert: `${hyphens}\n` }),
    ...fence(closing && isFence(closing) ? closing : undefined, { span: at(last.to), insert: `\n${hyphens}` }),
  ]
  const span = { start: named.from, end: named.to }
  const message = `“${named.text.trim().slice(0, 60)}” is read as text, so no brief is in force. Front matter begins on the first line, between two lines of three hyphens.`
  // Words of the writer's that stand above are moved by nobody else, and "key = value" is of another language.
  const isMended = top === first && !named.text.includes('=')
  return { span, message, title: isMended ? 'Make it front matter' : undefined, edits: isMended ? edits : [] }
}

function isFence({ text }: Line): boolean {
  return /^(?:[-–—_=+~*.]\s*)+$/.test(text)
}

/** The lines from an index on that look like keys with their values. */
function keysBelow(lines: readonly Line[], index: number): readonly Line[] {
  const below = lines.slice(index)
  const end = below.findIndex(({ text }) => !/^\s*(?:["']?[A-Za-z][\w-]*["']?\s*[:=]|-\s|#)/.test(text))
  return end === -1 ? below : below.slice(0, end)
}

function namesBrief(keys: readonly Line[]): boolean {
  return keys.some(isAssignment)
}

function isAssignment({ text }: Line): boolean {
  return /^\s*["']?assignment["']?\s*[:=]\s*\S/i.test(text)
}

const hyphens = '---'

/** A line that is to be of three hyphens; `made` where it is lacking. */
function fence(line: Line | undefined, made: Edit): readonly Edit[] {
  if (line === undefined) return [made]
  return line.text.trimEnd() === hyphens ? [] : [{ span: { start: line.from, end: line.to }, insert: hyphens }]
}

function at(offset: number): Span {
  return { start: offset, end: offset }
}
