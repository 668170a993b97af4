import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { readAssignment } from '../../server/src/assignment/read-assignment.js'
import { slice, textOf } from '../../server/src/text/rope.js'

/** "references: Kotter 1996, Starr 2016": the lists of a text with the first author and year of each entry. */
function listsIn(source: string): readonly string[] {
  return readAssignment(textOf(source), emptyInputs()).references.lists.map(
    ({ kind, entries }) =>
      `${kind}: ${entries
        .map(({ reference: { authors, editors, title, year } }) =>
          [(authors[0] ?? editors[0])?.family ?? title ?? 'nobody', year ?? 'no year'].join(' '),
        )
        .join(', ')}`,
  )
}

const kotter = 'Kotter, J.P. (1996) *Leading Change*. Boston: Harvard Business School Press.'
const starr = 'Starr, J. (2016) *The Coaching Manual*. Harlow: Pearson.'
const hawkins = 'Hawkins, P. (2012) *Creating a Coaching Culture*. Maidenhead: Open University Press.'
const three = `${hawkins}\n\n${kotter}\n\n${starr}`
const read = 'Hawkins 2012, Kotter 1996, Starr 2016'

test.each([
  '# References',
  '## REFERENCES',
  '## References.',
  '## **References**',
  '## References {#refs}',
  '## 7 References',
  '## 7.1 References:',
  '## VII. References',
  '## Chapter 6: References',
  '## References (Harvard)',
  '## References – books',
  '## Reference',
  '## Reference List',
  '## List of references',
  '## Full reference list',
  '## References used',
  '## References cited',
  '## References and Bibliography',
  '## References/Bibliography',
  '## Bibliography and references',
  '## Bibliography & References',
  '## Works Cited',
  '## Literature cited',
  '## Sources used',
  '## Bibliography',
  '## Selected bibliography',
  '**References:**',
  '__Reference list__',
  'References\n---',
  'References',
  'References:',
  'REFERENCE LIST',
  '## Sources',
  '## Literature',
  '## Key references',
  '## References and resources',
  '## Sources and references',
  '## Task 2 References',
  '## Works Cited/References',
  '## Refrences',
  '## Referances',
])('%s heads the references', heading => {
  expect(listsIn(`Text (Starr, 2016).\n\n${heading}\n\n${three}\n`)).toEqual([`references: ${read}`])
})

test.each([
  ['References', `References\n${hawkins}\n${kotter}\n\n${starr}`, 'references'],
  ['Bibliography:', `Bibliography:\n${hawkins}\n${kotter}\n${starr}`, 'references'],
  ['Reference list', `Reference list\n${three}\n\n## Appendix\n\nMore.`, 'references'],
])('"%s" right above the first entry heads the list', (_heading, source, kind) => {
  expect(listsIn(`Text (Starr, 2016).\n\n${source}\n`)).toEqual([`${kind}: ${read}`])
})

test('two lists whose headings stand right above their first entries', () => {
  const long = `${hawkins} ${'A long note on what it says. '.repeat(20)}`
  expect(listsIn(`Text.\n\nReferences\n${starr}\n\n${long}\n\nBibliography\n${kotter}`)).toEqual([
    'references: Starr 2016, Hawkins 2012',
    'bibliography: Kotter 1996',
  ])
})

test('a sentence above a citation heads no list', () => {
  expect(listsIn('References\nare what a reader follows (Starr, 2016). Kotter (1996) says so.\n')).toEqual([])
})

test.each([
  '## Reference groups',
  '## Frames of reference',
  '## My sources of strength',
  '## References to theory in 1.1',
  '## How I use references',
])('%s heads no list', heading => {
  expect(listsIn(`${heading}\n\nThe role of a coach differs (Starr, 2016).\n`)).toEqual([])
})

test.each([
  ['the next heading', `## References\n\n${three}\n\n## Reflection\n\nI learnt much (Starr, 2016).`],
  ['an appendix', `## References\n\n${three}\n\n### Appendix A\n\nStarr, J. said so.`],
  [
    'nothing, where parts have headings',
    `## References\n\n### Books\n\n${hawkins}\n\n${kotter}\n\n### Other\n\n${starr}`,
  ],
  [
    'nothing, where parts have headings of its own level',
    `## References\n\n## Books\n\n${hawkins}\n\n${kotter}\n\n## Other\n\n${starr}`,
  ],
])('a list ends at %s', (_name, source) => {
  expect(listsIn(source)).toEqual([`references: ${read}`])
})

test('a bibliography beside the references, and further reading', () => {
  expect(
    listsIn(`## References\n\n${starr}\n\n## Bibliography\n\n${kotter}\n\n## Further reading\n\n${hawkins}`),
  ).toEqual(['references: Starr 2016', 'bibliography: Kotter 1996', 'further: Hawkins 2012'])
})

test('a list in the middle of the text', () => {
  expect(listsIn(`# Essay\n\nText.\n\n## References\n\n${three}\n\n## Part two\n\nMore text (Starr, 2016).`)).toEqual([
    `references: ${read}`,
  ])
})

test('a heading without a list', () => {
  expect(listsIn('Text (Starr, 2016).\n\n## References\n')).toEqual(['references: '])
  expect(listsIn('Text (Starr, 2016).\n\n## References\n\n## Appendix\n\nMore.')).toEqual(['references: '])
})

test.each([
  ['paragraphs', three],
  ['bullets', `- ${hawkins}\n- ${kotter}\n- ${starr}`],
  ['lines', `${hawkins}\n${kotter}\n${starr}`],
  ['one line', `${hawkins} ${kotter} ${starr}`],
])('%s without a heading are a list', (_name, entries) => {
  expect(listsIn(`# Essay\n\nA coach asks (Starr, 2016), as Kotter (1996) says.\n\n${entries}\n`)).toEqual([
    `references: ${read}`,
  ])
})

test.each([
  'Starr (2016) argues that coaches ask. Kotter (1996) speaks of eight steps.\n\nHawkins, in his book of 2012, differs.',
  'Coaching has three roots (Starr, 2016).\n\nKotter, J. (1996) says so.\n\nIn 2012, Hawkins wrote: *culture* matters.',
  'Smith, A. (2016) told me that we need change.\n\nJones, B. (2017) did not agree with it at all.\n\nBrown, C. (2018) left.',
  '- Whitmore (2017): goals\n- Starr (2016): questions\n- Kotter (1996): steps',
])('running text is no list: %s', text => {
  expect(listsIn(`# Essay\n\n${text}\n`)).toEqual([])
})

test('a table of contents that names the references is none', () => {
  expect(
    listsIn(`Introduction\n\nReferences\n\n# Introduction\n\nText (Starr, 2016).\n\n# References\n\n${starr}`),
  ).toEqual(['references: Starr 2016'])
})

test('a conversion from PDF cuts entries into paragraphs and makes headings of their lines', () => {
  const source = `# References

Bandura, A. (1986). Social foundations of thought and action. Upper Saddle River, NJ:

# Prentice Hall.

Button, S., & Zajac, D. (1995). Goal orientation in organizational behavior

research. Organizational Behavior, 67, 26-48. DuBrin, A. J. (2012). Essentials of management. Mason, OH: Cengage.

# THE JOURNAL OF MANAGEMENT 6_______________________

Latham, G. P. (2003). Goal setting: A five-step approach to behavior change.

# Organizational Dynamics, 32(3), 309-318.

Newstrom, J. W. (2011). Organizational behavior (13th ed.). New York, NY: McGraw-

# Hill.
`
  expect(listsIn(source)).toEqual(['references: Bandura 1986, Button 1995, DuBrin 2012, Latham 2003, Newstrom 2011'])
  const { references } = readAssignment(textOf(source), emptyInputs())
  expect(references.entries.map(({ reference }) => reference.title)).toEqual([
    'Social foundations of thought and action',
    'Goal orientation in organizational behavior research',
    'Essentials of management',
    'Goal setting: A five-step approach to behavior change',
    'Organizational behavior',
  ])
  expect(references.entries.map(({ reference }) => reference.publisher ?? reference.containerTitle)).toEqual([
    'Prentice Hall',
    'Organizational Behavior',
    'Cengage',
    'Organizational Dynamics',
    'McGraw-Hill',
  ])
  for (const { raw, span } of references.entries) expect(slice(textOf(source), span.start, span.end)).toBe(raw)
})

test.each([
  [
    'a table',
    `| Author | Year | Title | Publisher |\n|---|---|---|---|\n| Kotter, J.P. | 1996 | Leading Change | HBS Press |\n| Starr, J. | 2016 | The Coaching Manual | Pearson |`,
  ],
  ['a table of one column', `| Reference |\n|---|\n| ${kotter} |\n| ${starr} |`],
  ['lines with tabs', 'Kotter, J.P.\t1996\tLeading Change\tHBS Press\nStarr, J.\t2016\tThe Coaching Manual\tPearson'],
  ['numbers', `1. ${kotter}\n2. ${starr}`],
  ['numbers in brackets', `[1] ${kotter}\n[2] ${starr}`],
  ['signs from Word', `• ${kotter}\n• ${starr}`],
  ['a quotation', `> ${kotter}\n>\n> ${starr}`],
  [
    'wrapped lines',
    'Kotter, J.P. (1996) *Leading\nChange*. Boston: Harvard\nBusiness School Press.\nStarr, J. (2016) *The Coaching\nManual*. Harlow: Pearson.',
  ],
  ['hard breaks', `${kotter}  \n${starr}\\\n`],
  ['two on a line', `${kotter} ${starr}`],
  ['two glued behind an address', `Kotter, J.P. (1996) *Change*. Available at: https://example.org/a. ${starr}`],
  ['two with a note between', `${kotter}\n\n<!-- check the publisher -->\n\n${starr}`],
])('%s hold entries', (_name, entries) => {
  expect(listsIn(`## References\n\n${entries}\n`)).toEqual(['references: Kotter 1996, Starr 2016'])
})

test.each(['[Return to the main page](main.md)', '{/details}', ':::', '***'])('%s below a list is no entry', line => {
  expect(listsIn(`## References\n\n${starr}\n\n${line}\n`)).toEqual(['references: Starr 2016'])
})

test('what is not understood is kept and said', () => {
  const { references, notUnderstood } = readAssignment(
    textOf(`## References\n\n${starr}\n\nstarr coaching manual\n\nStarr Coaching Manual\n`),
    emptyInputs(),
  )
  expect(references.entries.map(({ raw, understood }) => `${raw.slice(0, 9)} ${String(understood)}`)).toEqual([
    'Starr, J. true',
    'starr coa false',
    'Starr Coa false',
  ])
  expect(notUnderstood).toHaveLength(2)
})
