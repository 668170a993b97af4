import type { Span } from '../../text/span.js'
import type { CoverageRow } from './coverage-row.js'

/**
 * A text in rows that even a narrow side bar shows whole, since a row of a tree never wraps. `id` is that of the row above, `name` tells several
 * texts of it apart. A screen reader hears the whole text at the first row.
 */
export function noteRows(id: string, name: string, text: string, span: Span | null): readonly CoverageRow[] {
  return linesOf(text).map((line, index) => ({
    id: `${id}/${name}-${String(index + 1)}`,
    kind: 'note',
    label: line,
    description: '',
    spoken: index === 0 ? text : `${line} (part of the same text)`,
    tooltip: '',
    ring: null,
    state: 'none',
    checked: null,
    notYet: false,
    span,
    children: [],
  }))
}

/** Signs of a label that the usual side bar of 300 pixels shows behind a check box. */
const shownLabel = 25
/** Signs of a line below it. */
const longestLine = 34

/** Whether the words of a point are cut off in a side bar as it is at first. */
export function isCutOff(label: string): boolean {
  return label.length > shownLabel
}

function linesOf(text: string): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < longestLine) lines[lines.length - 1] = `${last} ${word}`
    else if (word !== '') lines.push(word)
  }
  return lines
}
