import { marksIn } from '../marks/marks-in.js'
import { labelAt } from '../wording/labels.js'
import type { SourceLine } from './furniture.js'
import { bullet } from './line-starts.js'
import { cellsOfLine } from './rows.js'

/**
 * The lines of a plain text with bullets before those that are indented below a line and name marks: "Reports (30 marks)" above "    Layout – 10 marks" and
 * "    Sources – 20 marks". Figures without a unit in front of them, "    10 - Layout", are marks where they make up those of the line above.
 */
export function withIndentedLists(lines: readonly SourceLine[]): readonly SourceLine[] {
  const kept = [...lines]
  const indents = lines.map(({ text }) => indentOf(text))
  const margin = indents.reduce((least, indent) => Math.min(least, indent), Infinity)
  for (let start = 0; start < lines.length;) {
    const end = endOf(indents, start, margin)
    for (const item of itemsWithin(lines, indents, start, end)) kept[item.at] = { line: item.line, text: item.text }
    start = end
  }
  return kept
}

/** How far in a line begins; Infinity for an empty one. */
function indentOf(text: string): number {
  const blank = /^\s*/.exec(text)?.[0] ?? ''
  return blank.length === text.length ? Infinity : blank.replaceAll('\t', '    ').length
}

/** Where the lines end that lie below the one at `start`: at the next that is not indented. */
function endOf(indents: readonly number[], start: number, margin: number): number {
  let end = start + 1
  while (end < indents.length && (indents[end] ?? 0) > margin) end++
  return end
}

interface Item extends SourceLine {
  /** Its place. */
  readonly at: number
  readonly value: number
}

/** The lines of the outermost list below the line at `start` that name marks, as items; none where most of its lines name none. */
function itemsWithin(
  lines: readonly SourceLine[],
  indents: readonly number[],
  start: number,
  end: number,
): readonly Item[] {
  const places = Array.from({ length: end - start - 1 }, (_, place) => start + 1 + place)
  const level = places.reduce((least, at) => Math.min(least, indents[at] ?? Infinity), Infinity)
  const own = places.filter(at => indents[at] === level && level < Infinity)
  const whole = marksIn(lines[start]?.text.trim() ?? '')?.value
  const read = [unitOf, bareOf].map(form => own.flatMap(at => itemOf(lines, at, form)))
  const [marked = [], bare = []] = read
  if (isList(marked, own, whole)) return marked
  return bare.length > 1 && sumOf(bare) === whole ? bare : []
}

type Form = (text: string) => { readonly text: string; readonly value: number } | undefined

function itemOf(lines: readonly SourceLine[], at: number, form: Form): readonly Item[] {
  const { line, text: written } = lines[at] ?? { line: 1, text: '' }
  const text = written.trim()
  if (text.length > longest || bullet.test(text) || cellsOfLine(text) !== undefined) return []
  const found = form(text)
  const indent = written.slice(0, written.length - written.trimStart().length)
  return found ? [{ at, line, value: found.value, text: `${indent}- ${found.text}` }] : []
}

const longest = 400

/** "Layout – 10 marks", "[10 marks] Layout", "3.1 - 10 marks - Layout" */
function unitOf(text: string): ReturnType<Form> {
  const marks = marksIn(labelAt(text)?.rest ?? text)
  const own = marks?.rest === '' ? marksIn(text) : marks
  return own && own.rest !== '' ? { text, value: own.value } : undefined
}

/** "10 - Layout", "[10] Layout", "10 Layout" */
function bareOf(text: string): ReturnType<Form> {
  const match = /^[[(]?(\d{1,3})[\])]?\s*[-–—:]?\s+(?=\p{L})/u.exec(text)
  return match ? { text: `${text.slice(match[0].length)} (${match[1]} marks)`, value: Number(match[1]) } : undefined
}

function sumOf(items: readonly Item[]): number {
  return items.reduce((sum, { value }) => sum + value, 0)
}

/** Several, and most of the lines, or what makes up the marks of the line above. */
function isList(items: readonly Item[], own: readonly number[], whole: number | undefined): boolean {
  return (items.length > 1 && items.length * 2 > own.length) || (items.length > 0 && sumOf(items) === whole)
}
