import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

const asked = { words: { max: 2500 }, moduleWeight: 40, pass: { scope: 'overall', percent: 45 } }

test('a field has its name on one line and what it is on the next', () => {
  const lines =
    'Module code\n\nHIS204\n\nWeighting within module\n\n40%\n\nWord count\n\n2,500\n\nPass mark\n\n45%\n\nTotal marks\n\n60'
  expect(facts('text', `Brief\n\n${lines}\n\nWrite an essay about a canal.\n`)).toMatchObject({
    ...asked,
    totalMarks: 60,
  })
  expect(shown('text', `Brief\n\n${lines}\n\nWrite an essay about a canal.\n`)).toEqual([])
})

test('fields stand as terms with what they are', () => {
  const terms =
    '<dl><dt>Module code</dt><dd>HIS204</dd><dt>Weighting:</dt><dd>40%</dd><dt>Word count:</dt><dd>2500</dd><dt>Pass mark</dt><dd>45%</dd></dl>'
  expect(facts('html', `<h1>Canals</h1>${terms}<p>Write an essay.</p>`)).toMatchObject(asked)
  expect(shown('html', `<h1>Canals</h1>${terms}<p>Write an essay.</p>`)).toEqual([])
})

test('of two assignments with weights of their own neither is the whole', () => {
  const lines = 'Deadline\n\n3 May\n\nWeighting\n\n40%\n\nTalk\n\nDeadline\n\n9 May\n\nWeighting\n\n60%'
  expect(facts('text', `Brief\n\n${lines}\n`).moduleWeight).toBeNull()
})

test.each(['% of credit', 'Percentage of total mark', 'Contribution to module mark', 'Contribution', 'Mark (out of)'])(
  'a column of marks may be headed "%s"',
  head => {
    const table = `<table><tr><th>Form of assessment</th><th>${head}</th><th>Size</th></tr><tr><td>Log book</td><td>10</td><td>short</td></tr><tr><td>Poster</td><td>90</td><td>large</td></tr></table>`
    const unit = head === 'Mark (out of)' ? 'marks' : '%'
    expect(shown('html', `<h3>Assessment</h3>${table}`)).toEqual([`1 Log book = 10 ${unit}`, `2 Poster = 90 ${unit}`])
  },
)

test('what the grades of a rubric stand for is no criterion', () => {
  const rubric = `| Criteria | Fail | Pass | Merit |
|---|---|---|---|
| Method (60%) | none | some | all |
| Style (40%) | weak | fair | good |
| Mark range out of 100 | 0–39 | 40–59 | 60+ |`
  expect(shown('markdown', rubric)).toEqual(['1 Method = 60 %', '2 Style = 40 %'])
})

test('a weight before a name may have two dashes behind it', () => {
  const text = 'Assessment\n\n10% –– Taking part in seminars\n\n40% –– Individual report\n\n50% –– Individual exam\n'
  expect(shown('text', text)).toEqual([
    '1 Taking part in seminars = 10 %',
    '2 Individual report = 40 %',
    '3 Individual exam = 50 %',
  ])
})

test('how long each of several parts is says nothing about the whole, unless a row sums them up', () => {
  const rows =
    '<tr><td>Log book</td><td>40%</td><td>1,000 words</td></tr><tr><td>Essay</td><td>60%</td><td>2,000 words</td></tr>'
  const head = '<tr><th>Component</th><th>Weighting</th><th>Length</th></tr>'
  const total = '<tr><td>Total</td><td>100%</td><td>3,000 words</td></tr>'
  expect(facts('html', `<table>${head}${rows}</table>`).words).toBeNull()
  expect(facts('html', `<table>${head}${rows}${total}</table>`).words?.max).toBe(3000)
})
