import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { checked, findings } from '../../server/src/features/diagnostics.js'
import { rules } from '../../server/src/rules/index.js'
import { edited, textOf } from '../../server/src/text/rope.js'
import { plain } from './plain-document.js'
import { plainFinding } from './plain-finding.js'
import { inputs, start } from './small-draft.js'

test('what makes code or a comment of all below takes nothing with it when it is closed', { timeout: 300_000 }, () => {
  const opened = fc.record({
    line: fc.oneof({ weight: 3, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(200) }),
    remove: fc.constantFrom(0, 0, 1, 4),
    insert: fc.constantFrom('```\n', '~~~\n', '<!-- ', '-->\n', '<div>\n', '', 'x', '\n', '---\n', '## 1.2 \n'),
  })
  const long = start + start.slice(start.indexOf('# An assignment'), start.indexOf('## References'))
  fc.assert(
    fc.property(fc.array(opened, { minLength: 2, maxLength: 10 }), changes => {
      let text = textOf(long)
      let document = readAssignment(text, inputs)
      let now = new Map([[document, checked(document, rules)]])
      for (const { line, remove, insert } of changes) {
        const { from } = text.line((line % text.lines) + 1)
        const edit = { span: { start: from, end: Math.min(text.length, from + remove) }, insert }
        text = edited(text, edit)
        document = readAssignment(text, inputs, { document, changes: [edit] })
        const before = document.since && now.get(document.since.before)
        const found = checked(document, rules, {}, before)
        now = new Map([...now, [document, found]])
        const fresh = readAssignment(text, inputs)
        expect(found.diagnosed.map(plainFinding)).toEqual(findings(fresh, rules).map(plainFinding))
        expect(plain(document)).toEqual(plain(fresh))
      }
    }),
    { numRuns: 300 },
  )
})
