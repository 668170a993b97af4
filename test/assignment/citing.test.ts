import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { textOf } from '../../server/src/text/rope.js'

const lists = `

## References

European Mentoring and Coaching Council (2015) *Competences*. Brussels: EMCC.

Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. Monmouth: Worth.

Haan, E. de (2008) *Relational coaching*. Chichester: Wiley.

Hawkins, P. (2012a) *Culture*. Maidenhead: OUP.

Hawkins, P. (2012b) *Leadership*. Maidenhead: OUP.

Johnson, B. (2010) *One*. London: Sage.

O'Neill, M.B. (2007) *Backbone and Heart*. San Francisco: Jossey-Bass.

Theeboom, T., Beersma, B. and van Vianen, A.E.M. (2014) 'Does coaching work?', *Journal*, 9(1), pp. 1-18.

## Bibliography

Kotter, J.P. (1996) *Leading Change*. Boston: HBS Press.
`

/** Each case: what is cited, and what it is taken for: state, year of the entry meant, what differs. */
test.each([
  ['(Gilbert and Whittleworth, 2009)', 'listed 2009'],
  ['(Gilbert & Whittleworth, 2009)', 'listed 2009'],
  ['O’Neill (2007)', 'listed 2007'],
  ['(Theeboom et al., 2014)', 'listed 2014'],
  ['(Theeboom, Beersma and van Vianen, 2014)', 'listed 2014'],
  ['(EMCC, 2015)', 'listed 2015'],
  ['(de Haan, 2008)', 'listed 2008'],
  ['(Hawkins, 2012a)', 'listed 2012a'],
  ['(Hawkins, 2012)', 'ambiguous 2012a letter'],
  ['In Wales, Gilbert and Whittleworth (2009) wrote', 'listed 2009'],
  ["(O'Neil, 2007)", 'listed 2007 spelling'],
  ['(Gilbert and Whittlewerth, 2009)', 'listed 2009 spelling'],
  ['(Whittleworth, 2009)', 'listed 2009 authors'],
  ['(Whittleworth and Gilbert, 2009)', 'listed 2009 order'],
  ["(O'Neill, 2008)", 'listed 2007 year'],
  ['(Gilbert and Whittleworth, 2090)', 'listed 2009 year'],
  ['(Kotter, 1996)', 'bibliography 1996'],
  ['(Starr, 2016)', 'unlisted'],
  ['(Johnston, 1998)', 'unlisted'],
  ["(O'Neill, 1985)", 'unlisted'],
  ['(Lewin, 1947, cited in Kotter, 1996)', 'exempt'],
  ['(Jones, personal communication, 4 May 2025)', 'exempt'],
])('%s is %s', (cited, expected) => {
  const { citations } = readAssignment(textOf(`Text ${cited}.${lists}`), emptyInputs())
  const [first] = citations
  expect([first?.state, first?.entries[0]?.reference.year, ...(first?.differs ?? [])].filter(Boolean).join(' ')).toBe(
    expected,
  )
})

test('a bibliography that is the only list stands for the references', () => {
  const { citations, references } = readAssignment(
    textOf('(Kotter, 1996)\n\n## Bibliography\n\nKotter, J. (1996) *Change*. Boston: HBS.\n'),
    emptyInputs(),
  )
  expect([references.lists[0]?.kind, citations[0]?.state]).toEqual(['references', 'listed'])
})

test.each([
  '## References',
  '## References:',
  'References\n==========',
  '**References**',
  '## Reference list',
  '## List of references',
  '## 5. References',
  '## Works cited',
])('%s heads a list', heading => {
  expect(
    readAssignment(textOf(`${heading}\n\nKotter, J. (1996) *Change*. Boston: HBS.\n`), emptyInputs()).references
      .entries,
  ).toHaveLength(1)
})

test('a body is found under the short name in its own bracket, and what may be a citation is one where its entry is listed', () => {
  const text = `(Computer Emergency Response Team of the North (CERTNORTH), 2021), (London, 2003) and (London, 2013).

## References

CERTNORTH (2021) *Guide*. Leeds: CERTNORTH.

London, M. (2003) *Job feedback*. Mahwah: LEA.
`
  const { citations } = readAssignment(textOf(text), emptyInputs())
  expect(
    citations.map(({ citation, entries, differs }) => [citation.certainty, entries.length, differs.join()]),
  ).toEqual([
    ['certain', 1, ''],
    ['certain', 1, ''],
    ['possible', 1, 'year'],
  ])
})
