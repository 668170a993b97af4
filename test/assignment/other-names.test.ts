import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { textOf } from '../../server/src/text/rope.js'

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
  ['The Webbs (1897) argue', 'Webb'],
])('%s calls a body or a work by another name: %s', (cited, expected) => {
  const { citations } = readAssignment(textOf(`Text ${cited}.${bodies}`), emptyInputs())
  const [first] = citations
  const names = (first?.entries ?? []).map(({ reference: { authors } }) => authors[0]?.family)
  expect([names.join(' or ') || 'nothing', ...(first?.differs ?? [])].join(' ')).toBe(expected)
})
