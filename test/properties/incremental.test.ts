import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { checked, findings } from '../../server/src/features/diagnostics.js'
import { rules } from '../../server/src/rules/index.js'
import type { Edit } from '../../server/src/text/edit.js'
import { edited, textOf } from '../../server/src/text/rope.js'
import { plain } from './plain-document.js'
import { plainFinding } from './plain-finding.js'
import { inputs, start } from './small-draft.js'

/** Pieces that open, close, join and part what stands in the text. */
const pieces = [
  'x',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '---\n',
  '```\n',
  '<!-- ',
  ' -->',
  '# ',
  '## 1.2 ',
  '**1.1**\n\n',
  '> ',
  '- ',
  '1. ',
  '|a|b|\n|-|-|\n',
  '*',
  '`',
  '(',
  ')',
  '[',
  ']',
  '(Starr, 2016)',
  'Starr (2017)',
  'Starr, 2016a',
  '2016',
  'a',
  '{max 8 Marks}',
  '## References\n',
  'References\n\n',
  'Kotter, J.P. (1996) *Leading*. Boston: HBS Press.\n\n',
  'Kotter, J.P. (1996) Leading change\n\n',
  'and more. Boston: HBS Press.\n\n',
  '# Prentice Hall.\n\n',
  '———. 1996. Two. London: Sage.\n\n',
  '===\n',
  '😀',
  '\ud83d',
  'é',
  "O'Neil",
  '    ',
  '<div>',
  '&amp;',
  'Discuss the different focus, roles, processes and environment of both.',
  '<!-- markwise-ignore citation-unlisted -->\n',
  '[^1]: note\n',
  '[^2]: ',
  'Equality Act 2010 ',
  '\n\nBooks:\n\n',
  '\n\nThis is a note of mine.\n\n',
  '\n\n[^3]: Starr (2016).\n\n',
  '\u00a0',
  '\ufeff',
  '\t',
  '\\',
]

const change = fc.record({
  at: fc.nat(),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(120)),
  insert: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...pieces),
    fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map(list => list.join('')),
  ),
})

test('after any edits the document equals one that is read afresh', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 3 }), (changes, batch) => {
      let text = textOf(start)
      let document = readAssignment(text, inputs)
      plain(document)
      let pending: Edit[] = []
      changes.forEach(({ at, remove, insert }, index) => {
        const from = at % (text.length + 1)
        const edit = { span: { start: from, end: Math.min(text.length, from + remove) }, insert }
        pending.push(edit)
        text = edited(text, edit)
        if ((index + 1) % batch !== 0 && index < changes.length - 1) return
        document = readAssignment(text, inputs, { document, changes: pending })
        pending = []
        expect(plain(document)).toEqual(plain(readAssignment(text, inputs)))
      })
    }),
    { numRuns: 600 },
  )
})

test('after any edits the findings equal those of a fresh reading, with all their fixes', { timeout: 300_000 }, () => {
  const edits = fc.array(fc.oneof({ weight: 3, arbitrary: typing }, { weight: 1, arbitrary: change }), {
    minLength: 1,
    maxLength: 16,
  })
  fc.assert(
    fc.property(edits, changes => {
      let text = textOf(start)
      let document = readAssignment(text, inputs)
      let now = checked(document, rules)
      for (const { at, remove, insert } of changes) {
        const from = at % (text.length + 1)
        const edit = { span: { start: from, end: Math.min(text.length, from + remove) }, insert }
        text = edited(text, edit)
        document = readAssignment(text, inputs, { document, changes: [edit] })
        now = checked(document, rules, {}, now)
        expect(now.diagnosed.map(plainFinding)).toEqual(findings(readAssignment(text, inputs), rules).map(plainFinding))
      }
    }),
    { numRuns: 500 },
  )
})

/** Letters and spaces, as one types them: most of them change nothing but places. */
const typing = fc.record({
  at: fc.nat(),
  remove: fc.constantFrom(0, 0, 1),
  insert: fc.constantFrom('x', 'e', ' ', ', ', '.', 'Starr ', '"'),
})

test('undoing an edit brings back what was there', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(change, ({ at, remove, insert }) => {
      const text = textOf(start)
      const before = readAssignment(text, inputs)
      const from = at % (text.length + 1)
      const end = Math.min(text.length, from + remove)
      const edit = { span: { start: from, end }, insert }
      const there = readAssignment(edited(text, edit), inputs, { document: before, changes: [edit] })
      const length = there.text.length - (text.length - (end - from))
      const undo = { span: { start: from, end: from + length }, insert: text.sliceString(from, end) }
      const back = readAssignment(edited(there.text, undo), inputs, { document: there, changes: [undo] })
      expect(plain(back)).toEqual(plain(before))
    }),
    { numRuns: 400 },
  )
})
