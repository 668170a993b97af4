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
        for (const { edits, action } of finding.fixes?.() ?? []) {
          expect(edits.every(({ span }) => inside(span, text)) && !overlap(edits)).toBe(true)
          expect(action?.type !== 'go-to' || inside(action.span, text)).toBe(true)
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

test.each([
  ['entries that nobody cites', (name: string) => ['', `${name}, J. (2001) *On ${name}*. London: Sage.\n\n`]],
  ['works that are not listed', (name: string) => [`So says ${name} (2001).\n\n`, '']],
  ['names that are misspelt', (name: string) => [`So says ${name}er (2001).\n\n`, `${name}, J. (2001) *On it*.\n\n`]],
] as const)(
  'all fixes of %s take time in proportion to their number',
  (_name, parts) => {
    const time = (count: number): number => {
      const written = Array.from({ length: count }, (_, index) => parts(nameOf(index)))
      const text = `${written.map(([said]) => said).join('')}## References\n\nStarr, J. (2016) *It*. London: Sage.\n\n${written.map(([, entry]) => entry).join('')}`
      const found = findingsIn(text)
      const start = process.cpuUsage().user
      fixAll(found)
      expect(found.filter(({ finding }) => (finding.fixes?.() ?? []).length > 0).length).toBeGreaterThanOrEqual(count)
      return (process.cpuUsage().user - start) / 1000
    }
    time(200)
    const [short, long] = [time(200), time(2000)]
    // Ten times as many; far from the hundred times of lists that are read anew for each.
    expect(long).toBeLessThan(Math.max(1500, 40 * short))
  },
  120_000,
)

/** A name for each number, no two a letter apart: "Bkencarcarlos". */
function nameOf(index: number): string {
  const syllables = ['car', 'ken', 'los', 'dem', 'fip', 'wug', 'hyx', 'vaz', 'jeb', 'mot']
  return `B${[...String(index + 1000)].map(digit => syllables[Number(digit)] ?? '').join('')}`
}
