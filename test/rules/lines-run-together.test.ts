import { expect, test } from 'vitest'
import { checkFix, checkRule, checkSeverity, findingsIn } from '../check.js'

const code = 'lines-run-together'
const front = '---\nassignment: example\n---\n\n'
const rest = '\n\n## 2.1\n\nText.\n'
const paragraph =
  'Coaching is a conversation that helps somebody to think about a task of theirs. Mentoring passes on what somebody has lived through, and it lasts for longer than a task does.'

test('paragraphs that follow each other without an empty line, as pasted from Word', () => {
  checkRule(code, `${front}## 1.1\n\n${paragraph.replace('does.', '⟦does.')}\nThe⟧ two differ.${rest}`, [
    'These 2 lines are read as one paragraph. Leave an empty line between paragraphs.',
  ])
  checkFix(
    code,
    'Part',
    `${front}## 1.1\n\n${paragraph}\nThe two differ.${rest}`,
    `${front}## 1.1\n\n${paragraph}\n\nThe two differ.${rest}`,
  )
})

test('the headings of criteria among them: a warning, with no word about missing criteria', () => {
  const text = `${front}My assignment\n1.1 Define coaching and mentoring\n${paragraph}\n1.2 The two compared\nThey differ.\n2.1\nIt worked.\n`
  checkRule(code, text.replace('1.1 Define coaching and mentoring', '⟦$&⟧'), [
    'These 7 lines are read as one paragraph, and the headings of 1.1, 1.2 and 2.1 are not seen in it. Leave an empty line between paragraphs.',
  ])
  checkSeverity(code, text.replace('1.1 Define coaching and mentoring', '⟦$&⟧'), ['warning'])
  expect(findingsIn(text).map(found => found.code)).not.toContain('criterion-missing')
  checkFix(
    code,
    'Part',
    text,
    `${front}My assignment\n\n## 1.1 Define coaching and mentoring\n\n${paragraph}\n\n## 1.2 The two compared\n\nThey differ.\n\n## 2.1\n\nIt worked.\n`,
  )
})

test('a line alone that is meant as a heading; not where its criterion has one, as in a table of contents', () => {
  const text = `${front}## 1.1\n\nText.\n\n1.2 Compare the two disciplines\n\nThey differ.${rest}`
  checkRule(code, text.replace('1.2 Compare the two disciplines', '⟦$&⟧'), [
    'This line is not read as the heading of 1.2. A heading begins with #, or is bold.',
  ])
  expect(findingsIn(text).map(found => found.code)).not.toContain('criterion-missing')
  checkFix(code, 'Make', text, text.replace('1.2 Compare', '## 1.2 Compare'))
  checkRule(
    code,
    `${front}1.1 Define coaching and mentoring\n1.2 The two compared\n\n## 1.1\n\nText.\n\n## 1.2\n\nText.${rest}`,
  )
  checkRule(code, `${front}## 1.1\n\nText.\n\n1.2 million people have a coach, and it helps them.${rest}`)
})

test('a section that Markdown takes for an item of a list', () => {
  checkFix(
    code,
    'Part',
    `${front}My essay\n1. Know what coaching and mentoring are\n1.1 Define coaching and mentoring\nText.\n\n## 1.2\n\nText.${rest}`,
    `${front}My essay\n\n## 1. Know what coaching and mentoring are\n\n## 1.1 Define coaching and mentoring\n\nText.\n\n## 1.2\n\nText.${rest}`,
  )
})

test('a heading right below the bullets of Word, whose items end without a stop', () => {
  checkFix(
    code,
    'Part',
    `${front}1.1 Define coaching and mentoring\nThey differ in\n•\tfocus\n•\troles\n1.2 The two compared\nThey differ.${rest}`,
    `${front}## 1.1 Define coaching and mentoring\n\nThey differ in\n\n- focus\n- roles\n\n## 1.2 The two compared\n\nThey differ.${rest}`,
  )
})

test("Word's bullets become items", () => {
  checkFix(
    code,
    'Part',
    `${front}## 1.1\n\nThey differ in\n•\tfocus\n•\troles\nand not in much else.${rest}`,
    `${front}## 1.1\n\nThey differ in\n\n- focus\n- roles\n\nand not in much else.${rest}`,
  )
})

test('a paragraph that stands right below a table is no row of it', () => {
  checkFix(
    code,
    'Part',
    `${front}## 1.1\n\n| Coaching | Mentoring |\n| --- | --- |\n| Short | Long |\nThe two differ.${rest}`,
    `${front}## 1.1\n\n| Coaching | Mentoring |\n| --- | --- |\n| Short | Long |\n\nThe two differ.${rest}`,
  )
})

test('text that is wrapped by hand, breaks that are asked for, numbers, entries and tables are as they should be', () => {
  const wrapped = paragraph.replace(/(.{60}\S*) /g, '$1\n')
  checkRule(code, `${front}## 1.1\n\n${wrapped}${rest}`)
  checkRule(code, `${front}## 1.1\n\n${paragraph}  \nThe two differ.${rest}`)
  checkRule(code, `${front}## 1.1\n\n${paragraph}\\\nThe two differ.${rest}`)
  checkRule(code, `${front}## 1.1\n\nIn England there are about\n1.1 million people who have a coach.${rest}`)
  checkRule(code, `${front}## 1.1\n\n- Focus. ${paragraph}\n\n  And a second paragraph.\n- Roles${rest}`)
  checkRule(code, `${front}## 1.1\n\n| Coaching | Mentoring |\n| --- | --- |\n| ${paragraph} | Long |${rest}`)
  checkRule(
    code,
    `${front}## 1.1\n\nText.\n\n## References\n\nStarr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson. Available at: https://example.org/a/very/long/address/of/a/book/that/somebody/has/read/on/line (Accessed: 1 May 2023).\nWhitmore, J. (2017) *Coaching*. London: Brealey.\n`,
  )
})
