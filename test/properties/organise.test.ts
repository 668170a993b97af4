import fc from 'fast-check'
import { expect, test } from 'vitest'
import { organisedReferences } from '../../server/src/features/organise-references.js'
import type { OrganiseKind } from '../../server/src/features/organise/organise-step.js'
import { applyEdits, type Edit } from '../../server/src/text/edit.js'
import { documentOf } from '../check.js'

const names = [
  'Abel, A.',
  'Kram, K. and Isabella, L.',
  'STARR, J.',
  'van Dyk, P.',
  'Ely, K. et al.',
  'Coaching Council',
  '*At Work*',
]
const years = ['(2001)', '(1985a)', '(n.d.)', '2016', '[2009]', '']
const ends = [
  '*Title*. L: P.',
  '‘Article’, *Journal*, 1(2), pp. 3–4.',
  '*Over\n  two lines*. L: P.',
  'https://example.org/a_b',
  '**Bold',
  '',
]
const entry = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...years), fc.constantFrom(...ends))
  .map(parts => parts.filter(part => part !== '').join(' '))
const line = fc.oneof(
  { weight: 8, arbitrary: entry },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '### Books',
      '<!-- a note -->',
      'www.example.org',
      '---',
      '> quoted',
      '| a | b |',
      '```',
      '\u200b',
      '(((',
      'A note of mine.',
    ),
  },
)
const marker = fc.constantFrom('', '- ', '* ', '1. ', '• ', '> ', '2) ', '[3] ')
const between = fc.constantFrom('\n', '\n\n', '  \n', '\\\n', '\n\n\n', ' ')
const text = fc
  .array(fc.tuple(marker, line, between), { maxLength: 14 })
  .chain(lines =>
    fc
      .constantFrom('', '\n## Bibliography\n\nKline, N. (1999) *Time*. L: W.\n', '\n## Appendix\n\nWords.\n')
      .map(
        tail =>
          `So (Abel, 2001), Kram and Isabella (1985a) and (Starr, 2016).\n\n## References\n\n${lines.map(parts => parts.join('')).join('')}${tail}`,
      ),
  )
const kinds = fc.subarray<OrganiseKind>(['sort', 'merge', 'move']).map(chosen => new Set(chosen))

test('organising keeps every word that was typed', () => {
  fc.assert(
    fc.property(text, kinds, (before, chosen) => {
      const edits = organisedReferences(documentOf(before), chosen)
      expect(overlap(edits)).toBe(false)
      const after = applyEdits(before, edits)
      const [old, now] = [wordsIn(before), wordsIn(after)]
      if (chosen.has('merge')) expect(new Set(now)).toEqual(new Set([...old, ...headingOf(after, before)]))
      else expect(now).toEqual([...old, ...headingOf(after, before)].sort())
    }),
    { numRuns: 300 },
  )
}, 60_000)

/** The one word that a new heading brings. */
function headingOf(after: string, before: string): readonly string[] {
  const headings = (source: string): number => source.split('## Bibliography').length
  return headings(after) > headings(before) ? ['Bibliography'] : []
}

/** Words in any order; numbers of list markers are none. */
function wordsIn(source: string): readonly string[] {
  return (source.replace(/^[\s>]*\[?\d+[.)\]]\s/gm, '').match(/[\p{L}\p{N}_]+/gu) ?? []).sort()
}

function overlap(edits: readonly Edit[]): boolean {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return ordered.some(({ span }, index) => index > 0 && span.start < (ordered[index - 1]?.span.end ?? 0))
}
