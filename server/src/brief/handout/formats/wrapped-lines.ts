import { continuesLine } from './continued-lines.js'
import type { SourceLine } from './furniture.js'
import { opensBracket, startsAnew } from './line-starts.js'

/** Lines that belong together. */
export interface Run {
  readonly lines: readonly SourceLine[]
  /** How many units the longest line around it has. */
  readonly width: number
}

/** The lines of a plain text put together where they were only wrapped; empty lines part them, and are left out. */
export function wrappedLines(lines: readonly SourceLine[]): readonly Run[] {
  const runs: { lines: SourceLine[]; width: number }[] = []
  const widths = widthsAround(lines)
  let isOpen = false
  for (const [index, line] of lines.entries()) {
    if (line.text.trim() === '') {
      isOpen = false
      continue
    }
    const last = runs.at(-1)
    const width = widths[index] ?? 0
    if (isOpen && last && continuesLine(last.lines, line, width)) last.lines.push(line)
    else runs.push({ lines: [line], width })
    isOpen = true
  }
  return runs
}

/** The longest of the lines up to the next bracket, empty line or numbered line: another type, another width. */
function widthsAround(lines: readonly SourceLine[]): readonly number[] {
  const widths: number[] = []
  for (let start = 0; start < lines.length;) {
    let end = start + 1
    while (end < lines.length && !isBoundary(lines[end]?.text ?? '', lines[end - 1]?.text ?? '')) end++
    const longest = Math.max(...lines.slice(start, Math.min(end, start + mostLines)).map(({ text }) => text.length))
    for (let index = start; index < end; index++) widths.push(longest)
    start = end
  }
  return widths
}

const mostLines = 2000

function isBoundary(text: string, before: string): boolean {
  return text.trim() === '' || opensBracket(text) || /[})]\s*$/.test(before) || startsAnew(text)
}
