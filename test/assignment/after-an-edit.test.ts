import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { checked } from '../../server/src/features/diagnostics.js'
import { rules } from '../../server/src/rules/index.js'
import type { AssignmentDocument } from '../../server/src/assignment/document.js'
import { edited, textOf } from '../../server/src/text/rope.js'

const inputs = emptyInputs()

const note = `A note on the list ${'that goes on '.repeat(13)}here.`

/** What the property test comes by too seldom: places where a meaning hangs on text that stands apart from what it is the meaning of. */
test.each([
  [
    'the family before a citation',
    'So Li Wei (2018) argues.\n\n## References\n\nLi, W. (2018) *A book*. London: Sage.\n',
    ['Li Wei', 'Xu Wei'],
  ],
  [
    'the end of a body before a citation',
    'So it is, says Deans for Impact (2015).\n\n## References\n\nDeans for Impact (2015) *A book*. Austin: Deans for Impact.\n',
    ['Deans for', 'Heads for'],
  ],
  [
    'a note that becomes too long to stand before entries',
    `So it is (Starr, 2016).\n\n## Key references used\n\n${note}\n\nStarr, J. (2016) *The Coaching Manual*. Harlow: Pearson.\n`,
    ['goes on here', 'goes on and on and on and on and on and on and on here'],
  ],
  [
    'a line of a list that is indented',
    'So it is (Starr, 2016).\n\n## References\n\n\tStarr, J. (2016) *The Coaching Manual*. Harlow: Pearson.\n\n\tKline, N. (1999) *Time*. London: Ward.\n',
    ['\tStarr, J. (2016)', '\tStarr, J. (2017)'],
  ],
  [
    'a footnote below a line of a list that breaks off',
    'So it is (Starr, 2016).\n\n## References\n\nKline &\n\n[^3]: Starr (2016).\n\nStarr, J. (2016) *The Coaching Manual*. Harlow: Pearson.\n',
    ['Starr (2016)', 'Starr (x2016)'],
  ],
  [
    'the title of an entry that a bracket names',
    'So it is (How to grow, 2017).\n\n## References\n\n*How to grow* (2017) Leeds: Brightwell.\n',
    ['*How to grow*', '*How to glow*'],
  ],
  [
    'the bracket that an entry of a numbered list leaves open for its year',
    'So it is (Starr, 2016).\n\n## References\n\n1. Starr, J. (\n2016) *The Coaching Manual*. Harlow: Pearson.\n2. Kline, N. (1999) *Time*. London: Ward.\n',
    ['Starr, J. (', 'Starr, J. ['],
  ],
  [
    'a word that tells of a film what stands far before its year',
    `There were films such as Glass Harbour (1998), ${'Undertow (2011), '.repeat(4)}and Marrow (1981). So it is.\n`,
    ['films such', 'books such'],
  ],
])('%s tells what is found', (_name, before, [old = '', now = '']) => {
  for (const [from, to] of [
    [old, now],
    [now, old],
  ] as const) {
    const text = from === old ? before : before.replace(old, now)
    const first = textOf(text)
    const start = text.indexOf(from)
    const edit = { span: { start, end: start + from.length }, insert: to }
    const document = readAssignment(first, inputs)
    const run = checked(document, rules)
    const next = edited(first, edit)
    const after = readAssignment(next, inputs, { document, changes: [edit] })
    const shown = (of: AssignmentDocument, known?: typeof run): unknown =>
      checked(of, rules, {}, known).diagnosed.map(({ code, finding: { span, message } }) => ({ code, span, message }))
    expect(start).toBeGreaterThan(0)
    expect(shown(after, run)).toEqual(shown(readAssignment(next, inputs)))
  }
})
