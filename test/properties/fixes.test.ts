import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixAll } from '../../server/src/features/fixes.js'
import { applyEdits, type Edit } from '../../server/src/text/edit.js'
import { findingsIn } from '../check.js'

const draft = readFileSync(new URL('../../examples/8581-700.assignment.md', import.meta.url), 'utf8')
const scraps = [
  '\n\n## 1.2\n\n',
  '<!--',
  '-->',
  '(',
  ')',
  '\n',
  '---\n',
  '# ',
  '- ',
  '1. ',
  '(Starr, 2016',
  '{',
  '|',
  '```\n',
  '## References\n',
  '‘',
  '\u{1f600}',
  '[@key]',
  '; ',
  '**',
]

/** The draft with stretches cut out and scraps put in: broken in the ways that half-written and badly pasted text is. */
const broken = fc
  .array(fc.tuple(fc.nat(draft.length), fc.nat(4000), fc.constantFrom(...scraps)), { minLength: 1, maxLength: 8 })
  .map(cuts => cuts.reduce((text, [at, length, scrap]) => text.slice(0, at) + scrap + text.slice(at + length), draft))

test('findings and fixes of broken text stay inside it, and no fix overlaps itself', () => {
  fc.assert(
    fc.property(broken, text => {
      for (const { finding } of findingsIn(text)) {
        expect(inside(finding.span, text)).toBe(true)
        for (const { edits, goTo } of finding.fixes?.() ?? []) {
          expect(edits.every(({ span }) => inside(span, text)) && !overlap(edits)).toBe(true)
          expect(goTo === undefined || inside(goTo, text)).toBe(true)
        }
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('what fixAll does is done: a second time it has nothing more of the same to do', () => {
  fc.assert(
    fc.property(broken, text => {
      let current = text
      for (let round = 0; round < 12; round++) {
        const edits = fixAll(findingsIn(current))
        if (edits.length === 0) return
        current = applyEdits(current, edits)
      }
      expect(fixAll(findingsIn(current))).toEqual([])
    }),
    { numRuns: 15 },
  )
  expect(fixAll(findingsIn(draft)).length).toBeGreaterThan(0)
}, 60_000)

function inside({ start, end }: Edit['span'], text: string): boolean {
  return 0 <= start && start <= end && end <= text.length
}

function overlap(edits: readonly Edit[]): boolean {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return ordered.some(({ span }, index) => index > 0 && span.start < (ordered[index - 1]?.span.end ?? 0))
}
