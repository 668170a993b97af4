import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { slice, textOf } from '../../server/src/text/rope.js'

const entries = readFileSync(join(import.meta.dirname, '../syntax/entries.txt'), 'utf8')
  .split('\n')
  .filter(line => /\d/.test(line) && !/^(?:\s|\/\/|# )/.test(line))

/** Entries as they are typed, cut, glued and spoilt. */
const spoilt = fc
  .record({
    entry: fc.constantFrom(...entries),
    at: fc.nat(),
    remove: fc.nat(12),
    insert: fc.constantFrom(
      '',
      '\n',
      '\n\n',
      '. ',
      ', ',
      ' (',
      ')',
      '[',
      '*',
      '_',
      '“',
      "'",
      ' in ',
      '2016',
      ' & ',
      '\u00a0',
      '\u200b',
      '😀',
      '\ud83d',
      '|',
      '\t',
      '<i>',
      '# ',
    ),
  })
  .map(({ entry, at, remove, insert }) => {
    const from = at % (entry.length + 1)
    return entry.slice(0, from) + insert + entry.slice(from + remove)
  })
const joints = fc.constantFrom('\n\n', '\n', ' ', '\n- ', '\n\n# ', '')

/** Letters and digits alone: marks, entities and line ends may stand between what was read. An address in angle brackets is visible text, a tag is not. */
function bare(text: string): string {
  return text.replace(/&\w+;|<(?!https?:)[^>]*>|\]\([^)]*\)|[^\p{L}\p{N}]/gu, '')
}

test('every place of an entry lies in the text and carries what it says', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(spoilt, joints), { minLength: 1, maxLength: 6 }), fc.boolean(), (parts, isHeaded) => {
      const source = (isHeaded ? '## References\n\n' : '') + parts.map(([entry, joint]) => entry + joint).join('')
      const text = textOf(source)
      const { references } = readAssignment(text, emptyInputs())
      let before = 0
      for (const { span, raw, authorSpan, yearSpan, titleSpan, reference } of references.entries) {
        expect(span.start).toBeGreaterThanOrEqual(before)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(slice(text, span.start, span.end)).toBe(raw)
        before = span.end
        for (const part of [authorSpan, yearSpan, titleSpan]) {
          if (part === undefined) continue
          expect(part.start).toBeGreaterThanOrEqual(span.start)
          expect(part.end).toBeLessThanOrEqual(span.end)
        }
        if (yearSpan) expect(bare(slice(text, yearSpan.start, yearSpan.end))).toBe(bare(reference.year ?? ''))
        if (titleSpan) expect(bare(slice(text, titleSpan.start, titleSpan.end))).toBe(bare(reference.title ?? ''))
      }
    }),
    { numRuns: 400 },
  )
})

/** Long lines that a reader of entries could read again and again. Each is read at two lengths. */
test.each([
  ['one entry', 'a'],
  ['words', 'word '],
  ['capitals', 'Word '],
  ['entries', 'A, B. (2001) '],
  ['entries glued', 'Smith, J. (2001) One. London: Sage. '],
  ['names', 'Smith, J., '],
  ['names and', 'Smith and '],
  ['stops', 'a. '],
  ['capital stops', 'A. '],
  ['colons', 'London: '],
  ['commas', 'A, '],
  ['brackets', '('],
  ['brackets with years', '(2001 '],
  ['quotation marks', "'a "],
  ['opening marks', '‘'],
  ['in', 'in '],
  ['In', '. In A'],
  ['numbers', '12(3), '],
  ['pages', 'pp. 1-2 '],
  ['dashes', '1–'],
  ['addresses', 'http://a.b/'],
  ['a doi', '10.1234/a.'],
  ['emphasis', '*a* '],
  ['editors', 'A. B (ed.) '],
])(
  '%s in one block of a list take time in proportion to their length',
  (_name, piece) => {
    const time = (length: number): number => {
      const source = `## References\n\nSmith, J. (2001) ${piece.repeat(length / piece.length)}\n`
      const start = performance.now()
      const { references } = readAssignment(textOf(source), emptyInputs())
      for (const { authorSpan, yearSpan, titleSpan } of references.entries)
        expect([authorSpan, yearSpan, titleSpan]).toHaveLength(3)
      expect(references.entries.length).toBeGreaterThan(0)
      return performance.now() - start
    }
    time(20_000)
    const [short, long] = [time(100_000), time(1_000_000)]
    // Ten times the length; far from the hundred times of a quadratic reader, with room for a busy machine.
    expect(long).toBeLessThan(Math.max(1000, 50 * short))
  },
  60_000,
)
