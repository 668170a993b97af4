import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Diagnosed } from '../server/src/features/diagnostics.js'
import { placeAt } from '../server/src/text/lines.js'
import { textOf } from '../server/src/text/rope.js'
import { findingsIn } from './check.js'

const folder = new URL('../examples/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8').replace(/\r\n/g, '\n')

/** "11 citation-unlisted (Starr, 2016)": line, code and what is underlined, its first line where it has several. */
function lines(text: string, found: readonly Diagnosed[]): readonly string[] {
  const rope = textOf(text)
  return found.map(({ code, finding: { span } }) => {
    const underlined = text.slice(span.start, span.end).split('\n')[0] ?? ''
    return `${String(placeAt(rope, span.start).line + 1)} ${code} ${underlined}`
  })
}

test('the draft shows the faults of examples/README.md, line, code and text, and nothing else', () => {
  const listed = /```text\n([^`]*)```/.exec(read('README.md'))?.[1]?.trim().split('\n') ?? []
  expect(listed.length).toBeGreaterThan(10)
  const text = read('8581-700.assignment.md')
  expect(lines(text, findingsIn(text))).toEqual(listed)
})

test('the table of examples/README.md names the same faults with their severity', () => {
  const text = read('8581-700.assignment.md')
  const rows = [...read('README.md').matchAll(/^\| (\d+) \| `([a-z-]+)` \| (\w+) \|/gm)].map(
    ([, line, code, severity]) => `${line ?? ''} ${code ?? ''} ${severity ?? ''}`,
  )
  const rope = textOf(text)
  const found = findingsIn(text).map(
    ({ code, severity, finding }) =>
      `${String(placeAt(rope, finding.span.start).line + 1)} ${code} ${severity === 'information' ? 'info' : severity}`,
  )
  expect(found).toEqual(rows)
})

test('in the finished assignment nothing is reported above a hint', () => {
  const text = read('8581-700-finished.assignment.md')
  const above = findingsIn(text).filter(({ severity }) => severity !== 'hint')
  expect(text.split(/\s+/).length).toBeGreaterThan(4000)
  expect(lines(text, above)).toEqual([])
})
