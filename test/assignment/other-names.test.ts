import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { textOf } from '../../server/src/text/rope.js'

/** The first authors of what the first citation means, and how it differs. */
function meant(cited: string, lists: string): string {
  const { citations } = readAssignment(textOf(`Text. ${cited}.${lists}`), emptyInputs())
  const [first] = citations
  const names = (first?.entries ?? []).map(({ reference: { authors } }) => authors[0]?.family)
  return [names.join(' or ') || 'nothing', ...(first?.differs ?? [])].join(' ')
}

const bodies = `

## References

BBC News (2021) 'Schools reopen', 12 July. Available at: https://www.bbc.co.uk/news/1 (Accessed: 3 August 2021).

Braidotti, R. (2013) *The Posthuman: A Beginning*. Cambridge: Polity.

Department for Education and Skills (2004) *Every Child Matters*. London: TSO.

National Institute for Health and Clinical Excellence (2009) *Medicines adherence*. London.

NHS England (2022) *Long term plan*. Leeds.

Nursing and Midwifery Council (2018) *The Code*. London: NMC.

Office for Standards in Education (2019) *Inspection handbook*. Manchester: Ofsted.

PricewaterhouseCoopers (2017) *Workforce of the future*. London: PwC.

Quality Assurance Agency for Higher Education (2018) *UK quality code*. Gloucester.

UK Research and Innovation (2020) *Strategy*. Swindon.

University of Leeds (2020) *Study skills*. Leeds: University of Leeds.

Webb, S. and Webb, B. (1897) *Industrial Democracy*. London: Longmans.
`

const people = `

## References

Age UK (2019) *Later life*. London: Age UK.

Baird, A. (2011) *Roots and Water: A Beginning*. London: Hedge.

Ban, K. (2015) *Report*. New York: United Nations.

Collins Jim, *Good to Great*, 2001, Random House Business

Deans for Impact (2015) *The science of learning*. Austin: Deans for Impact.

Francis, R. (2013) *Report of the public inquiry*. London: TSO.

Li, Wei (2018) *Translanguaging*. London: Routledge.

Luna, M. De (2009) *Rain*. Lima: Hoja.

Kotter, J. (1996/2012) *Leading change*. Boston: Harvard Business Review Press.

Nguyen Van An (2019) *Rice*. Hanoi: Giao.

Tesco PLC (2020) *Annual report*. London: Tesco.

Trần, T. L. (2017) *Silence*. Hanoi: Giao.

Zhang, S. and Li, S. (2020) *Tea*. Beijing: Press.
`

test.each([
  ['(Age UK, 2019)', 'Age UK'],
  ['The Francis Report (2013) says', 'Francis'],
  ['Deans for Impact (2015) say', 'Deans for Impact'],
  ['Support for Francis (2013) grew', 'Francis'],
  ['Ban Ki-moon (2015) says', 'Ban'],
  ['Jim Collins (2001) says', 'Collins Jim'],
  ['Li Wei (2018) says', 'Li'],
  ['(Li Wei, 2018)', 'Li'],
  ['Li Ming (2018) says', 'nothing'],
  ['(Wei, 2018)', 'nothing'],
  ['Nguyen Van An (2019) says', 'Nguyen Van An'],
  ['(Nguyen, 2019)', 'Nguyen Van An'],
  ['Trần Thị Lan (2017) says', 'Trần'],
  ['Trần Văn Lan (2017) says', 'nothing'],
  ['Kotter (2012) says', 'Kotter'],
  ['Kotter (1996) says', 'Kotter'],
  ['(De Luna, 2009)', 'Luna'],
  ['In Roots and Water (2011), it is said', 'Baird'],
  ['(Jurgis Kotter, 1996)', 'Kotter'],
  ['(Lubomir Kotter, 1996)', 'nothing'],
  ['(Tesco, 2020)', 'Tesco PLC'],
  ['Zhang San and Li Si (2020) say', 'Zhang'],
])('%s is by %s', (cited, expected) => {
  expect(meant(cited, people)).toBe(expected)
})

test.each([
  ['(BBC, 2021)', 'BBC News'],
  ['In *The Posthuman* (2013), Braidotti shows it', 'Braidotti'],
  ['In Posthumanism (2013) it is said', 'nothing'],
  ['(DfES, 2004)', 'Department for Education and Skills'],
  ['(NICE, 2009)', 'National Institute for Health and Clinical Excellence'],
  ['(NHSE, 2022)', 'NHS England'],
  ['(NMC Code, 2018)', 'Nursing and Midwifery Council'],
  ['The NMC Plan (2018)', 'nothing'],
  ['(Ofsted, 2019)', 'Office for Standards in Education'],
  ['(PwC, 2017)', 'PricewaterhouseCoopers'],
  ['(QAA, 2018)', 'Quality Assurance Agency for Higher Education'],
  ['(UKRI, 2020)', 'UK Research and Innovation'],
  ['(Leeds University, 2020)', 'University of Leeds'],
  ['(NCE, 2009)', 'nothing'],
  ['(Penguin, 2013)', 'nothing'],
])('%s calls a body or a work by another name: %s', (cited, expected) => {
  expect(meant(cited, bodies)).toBe(expected)
})

test('a work without author is cited by who published it, in its year', () => {
  const list = '\n\n## References\n\nTides of the World. (2018). *Harbour Nations*, 1–32.\n'
  const stateOf = (cited: string) =>
    readAssignment(textOf(`Text ${cited}.${list}`), emptyInputs()).citations.map(({ state }) => state)
  expect(stateOf('(Harbour Nations, 2018)')).toEqual(['listed'])
  expect(stateOf('(Harbour Nations, 2021)')).toEqual(['unlisted'])
  expect(stateOf('(Harbour Trust, 2018)')).toEqual(['unlisted'])
})
