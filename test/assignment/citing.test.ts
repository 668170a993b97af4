import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { textOf } from '../../server/src/text/rope.js'

const lists = `

## References

European Mentoring and Coaching Council (2015) *Competences*. Brussels: EMCC.

EOS GmbH (2017) *EOS M290*. Krailling: EOS.

Kestrel.com (2024) *Paths*. Available at: https://kestrel.example.

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
  ['(EOS, 2017)', 'listed 2017'],
  ['(Kestrel, 2024)', 'listed 2024'],
  ['(de Haan, 2008)', 'listed 2008'],
  ['(Hawkins, 2012a)', 'listed 2012a'],
  ['(Hawkins, 2012)', 'ambiguous 2012a letter'],
  ['In Wales, Gilbert and Whittleworth (2009) wrote', 'listed 2009'],
  ["(O'Neil, 2007)", 'listed 2007 spelling'],
  ['(Gilbert and Whittlewerth, 2009)', 'listed 2009 spelling'],
  ['(Whittleworth, 2009)', 'listed 2009 authors'],
  ['(Whittleworth and Gilbert, 2009)', 'listed 2009 order'],
  ["(O'Neill, 2008)", 'listed 2007 year'],
  ["(O'Neill, 2000/2007)", 'listed 2007'],
  ['(Kotter, 1995/1996)', 'bibliography 1996'],
  ['(Gilbert and Whittleworth, 2090)', 'listed 2009 year'],
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

const more = `

## References

Barthes, R. (1988 [1964]) *The Semiotic Challenge*. New York: Hill and Wang.

Berg, A. (2011) *Mountains*. London: Sage.

Carr, S. (2000) *As distance education comes of age*. Leeds: Chronicle.

CIPD (2021) *Coaching*. London: CIPD.

Department for Education (2023) *Keeping children safe*. London: DfE.

Edwards, L. (2011) *Alone*. London: Sage.

Equality Act 2010. London: The Stationery Office.

García Márquez, G. (1989) *Love*. London: Penguin.

Hodge, A. (2016) *Supervision*. London: Sage.

Learning theories explained (2019) Available at: https://example.org/learning (Accessed: 2 May 2020).

Marsh & McLennan (n.d.) *Cyber*. Available at: https://example.org (Accessed: 2 May 2020).

National Institute for Health and Care Excellence (2018) *Decisions*. London: NICE.

Phillips, J., Phillips, P. and Edwards, L. (2012) *Measuring*. London: Kogan.

Smith, A. and Brown, B. (2001) *One*. London: Sage.

Smith, A. and Jones, C. (2001) *Two*. London: Sage.
`

test.each([
  ['(Barthes, 1964)', 'Barthes'],
  ['(Barthes, 1988)', 'Barthes'],
  ['(Goldberg, 2011)', 'nothing'],
  ['(Crar, 2000)', 'Carr spelling'],
  ['(Kent, 2000)', 'nothing'],
  ['(Chartered Institute of Personnel and Development, 2021)', 'CIPD'],
  ['(DfE, 2023)', 'Department for Education'],
  ['(Equality Act 2010)', 'Equality Act'],
  ['(Márquez, 1989)', 'García Márquez'],
  ['(García Márquez, 1989)', 'García Márquez'],
  ['(Garcia Marquez, 1989)', 'García Márquez'],
  ['(Marsh and McLennan, n.d.)', 'Marsh & McLennan'],
  [
    'by the National Institute for Health and Care Excellence (NICE) and (NICE, 2018)',
    'National Institute for Health and Care Excellence',
  ],
  ['(Phillips, Phillips and Edwrds, 2012)', 'Phillips spelling'],
  ['(Phillips et al., 2012)', 'Phillips'],
  ['(Smith and Jones, 2001)', 'Smith'],
  ['(Smith et al., 2001)', 'Smith or Smith'],
  ['(Stiles and Hodge, 2016)', 'nothing'],
  ['(Hodge, 2017)', 'Hodge year'],
  ['(Jones, 2001)', 'Smith authors'],
  ['(Edwards, 2012)', 'Edwards or Phillips year'],
])('%s means %s', (cited, expected) => {
  const { citations } = readAssignment(textOf(`Text ${cited}.${more}`), emptyInputs())
  const last = citations.at(-1)
  const names = (last?.entries ?? []).map(({ reference: { authors, title } }) => authors[0]?.family ?? title)
  expect([names.length === 0 ? 'nothing' : names.join(' or '), ...(last?.differs ?? [])].join(' ')).toBe(expected)
})

test('a body of two unknown words is called by its whole name where a page of it is listed', () => {
  const list =
    '## References\n\nHarbour Watch (2024b) What is a pier? Available at: https://harbour.example (Accessed: 2 May 2025).\n'
  const { citations } = readAssignment(
    textOf(`The rules and Harbour Watch (2024b) list them.\n\n${list}`),
    emptyInputs(),
  )
  expect(citations.map(({ citation, state }) => [citation.authors.join(), citation.authorSpan, state])).toEqual([
    ['Harbour Watch', { start: 14, end: 27 }, 'listed'],
  ])
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

test('a footnote below the references, as at the end of a file, is no entry', () => {
  const text =
    'Coaching asks.[^1]\n\n## References\n\nStarr, J. (2016) *The coaching manual*. Harlow: Pearson.\n\n[^1]: It does so kindly.\n'
  const { references, notUnderstood } = readAssignment(textOf(text), emptyInputs())
  expect(references.entries).toHaveLength(1)
  expect(notUnderstood).toEqual([])
})

test.each(['\n[^1]: ', '\n## Bibliography\n\n[^1]: '])(
  'a footnote below the references cites as the body does (%j)',
  below => {
    const list = '## References\n\nStarr, J. (2016) *The coaching manual*. Harlow: Pearson.\n'
    const note = 'See Starr (2016, p. 4); Kolb (1984) differs.\n'
    const { citations, words } = readAssignment(textOf(`Coaching asks.[^1]\n\n${list}${below}${note}`), emptyInputs())
    expect(citations.map(({ citation, state }) => `${citation.authors.join()}: ${state}`)).toEqual([
      'Starr: listed',
      'Kolb: unlisted',
    ])
    expect(words.counted).toBe(10)
  },
)

test('a law that running text names with its year is cited where it is listed, and only spoken of where it is not', () => {
  const list = [
    '## References',
    '*Equality Act 2010*. Available at: https://www.legislation.gov.uk/ukpga/2010/15 (Accessed: 3 May 2022).',
    'Health and Safety at Work etc. Act 1974. London: HMSO.',
    'The Working Time Regulations 1998 (SI 1998/1833).',
  ].join('\n\n')
  const body =
    'Under section 2 of the Health and Safety at Work etc. Act 1974, the Health and Safety at Work Act (1974), the Equality Act 2010, the Equality Act 2006 and the Companies Act 2006.'
  const { citations } = readAssignment(
    textOf(`${body} In England the Working Time Regulations 1998 apply.\n\n${list}\n`),
    emptyInputs(),
  )
  expect(
    citations.map(
      ({ citation, entries }) => `${citation.authors.join()} → ${entries[0]?.reference.title ?? 'nothing'}`,
    ),
  ).toEqual([
    'Health and Safety at Work etc. Act → Health and Safety at Work etc. Act 1974',
    'Health and Safety at Work Act → Health and Safety at Work etc. Act 1974',
    'Equality Act → Equality Act 2010',
    'Working Time Regulations → The Working Time Regulations 1998',
  ])
})

test('a work without author is called by its title, or by the first words of it that no other title of the year begins with', () => {
  const list =
    '## References\n\nHarbour Lighting (n.d.) Available at: https://harbour.example (Accessed: 2 May 2025).\n\nMeasuring coaching in councils and ports (2020) Available at: https://ports.example (Accessed: 2 May 2025).\n'
  const { citations } = readAssignment(
    textOf(`Pages like Harbour Lighting (n.d.) help. Some say so (Measuring Coaching, 2020).\n\n${list}`),
    emptyInputs(),
  )
  expect(citations.map(({ citation, state }) => [citation.authors.join(), state])).toEqual([
    ['Harbour Lighting', 'listed'],
    ['Measuring Coaching', 'listed'],
  ])
})
