import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Diagnosed } from '../server/src/features/diagnostics.js'
import { applyEdits } from '../server/src/text/edit.js'
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

test('each fix of the draft ends its finding, and starts at most an answer or a gap to be filled in', () => {
  const text = read('8581-700.assignment.md')
  const before = findingsIn(text)
  const problems: string[] = []
  for (const { code, finding } of before) {
    for (const fix of finding.fixes?.() ?? []) {
      if (fix.edits.length === 0) continue
      const after = findingsIn(applyEdits(text, fix.edits))
      const started = after.filter(
        item => !before.some(other => other.code === item.code && other.finding.message === item.finding.message),
      )
      if (countOf(after, code) >= countOf(before, code)) problems.push(`${code}: ${fix.title} leaves its finding`)
      problems.push(
        ...started
          .filter(item => item.code !== 'criterion-empty' && item.code !== 'reference-incomplete')
          .map(item => `${code}: ${fix.title} starts ${item.code}`),
      )
    }
  }
  expect(problems).toEqual([])
})

function countOf(found: readonly Diagnosed[], code: string): number {
  return found.filter(item => item.code === code).length
}
