import fc from 'fast-check'
import { expect, test } from 'vitest'
import { criteriaOf } from '../../server/src/brief/brief.js'
import { readBrief } from '../../server/src/brief/read-brief.js'
import { good } from './good-brief.js'

test('a monstrous file costs a message, not a wait', () => {
  // Processor time: the clock of a busy machine says nothing.
  const start = process.cpuUsage()
  expect(readBrief('['.repeat(5_000_000)).problems[0]!.message).toContain('Only files of up to 500,000 characters')
  expect(
    readBrief(`id: a\ntitle: A\nsections:\n${'  - {id: 1, title: S}\n'.repeat(15_000)}`).problems.length,
  ).toBeLessThanOrEqual(100)
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(8_000)
})

test('no change to a brief makes the reading throw, and every problem lies in the text and says what to do', () => {
  const cut = fc.record({
    at: fc.nat(good.length),
    length: fc.nat(12),
    insert: fc.constantFrom(
      '',
      ':',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '"',
      '&a ',
      '*a',
      '1.10',
      '\t',
      '-1',
      '\ud83d',
      '\0',
      'points:\n',
    ),
  })
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 6 }), cuts => {
      const text = cuts.reduce(
        (before, { at, length, insert }) => before.slice(0, at) + insert + before.slice(at + length),
        good,
      )
      const { brief, problems } = readBrief(text)
      for (const { span, message } of problems) {
        expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true)
        expect(message).toMatch(/[.?]$/)
      }
      const ids = brief === undefined ? [] : criteriaOf(brief).map(({ criterion }) => criterion.id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 300 },
  )
})
