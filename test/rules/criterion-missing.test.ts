import { expect, test } from 'vitest'
import { checkFix, checkFixes, checkRule, findingsIn } from '../check.js'

const code = 'criterion-missing'
const front = '---\nassignment: example\n---\n\n'

test('it names the criterion, its wording and its marks', () => {
  checkRule(code, `${front}⟦## 1 Know⟧\n\n### 1.1 Define\n\nText.\n\n## 2 Judge\n\n### 2.1 Evaluate\n\nText.\n`, [
    'No heading answers 1.2 “Compare the two disciplines” yet. It carries 12 marks.',
  ])
})

test('without a section heading it stands on the criterion before, without one on the first line', () => {
  checkRule(code, `${front}⟦### 1.1 Define⟧\n\nText.\n\n### 2.1 Evaluate\n\nText.\n`)
  checkRule(code, `⟦---⟧\nassignment: example\n---\n\n### 1.2 Compare\n\nText.\n\n### 2.1 Evaluate\n\nText.\n`)
})

test('eight of the nine headings of 8581-700 leave 4.2', () => {
  const ids = ['1.1', '1.2', '1.3', '1.4', '2.1', '3.1', '3.2', '4.1']
  const text = `---\nassignment: 8581-700\n---\n\n${ids.map(id => `## ${id}\n\nText.\n`).join('\n')}`
  const found = findingsIn(text).filter(item => item.code === code)
  expect(found.map(({ finding }) => finding.message)).toEqual([
    'No heading answers 4.2 “Evaluate the application of coaching or mentoring within a specific organisation or …” yet. It carries 8 marks.',
  ])
})

test('each missing one is told, and one fix inserts them all', () => {
  const text = `${front}### 1.2 Compare\n\nText.\n`
  expect(findingsIn(text).filter(item => item.code === code)).toHaveLength(2)
  checkFixes(code, text, ['Insert the heading of 1.1 in its place *', 'Insert all 2 missing headings'])
  checkFix(
    code,
    'Insert all 2',
    text,
    `${front}### 1.1 Define coaching and mentoring\n\n<!-- Guidance (8 marks):\nSay what the theory holds about both, and whether you agree with it.\n-->\n\n### 1.2 Compare\n\nText.\n\n### 2.1 Evaluate coaching in one organisation\n\n<!-- Guidance (20 marks):\nSay how well it has worked so far, and how you can tell.\n-->\n`,
  )
})

test('where no criterion has a heading, one finding says so, and its fix inserts them all', () => {
  const text = `${front}# Coaching\n\nIt helps somebody to think.\n`
  checkRule(code, text.replace('---', '⟦---⟧'), [
    'No heading answers any of the 3 criteria of the brief yet: 1.1, 1.2 and 2.1.',
  ])
  checkFixes(code, text, ['Insert all 3 missing headings'])
})

test('where a section has its heading, each of its criteria is told there', () => {
  const text = `${front}## 1 Know\n\nIt helps somebody to think.\n\n## 2 Judge\n`
  const found = findingsIn(text).filter(item => item.code === code)
  expect(found.map(({ finding }) => /answers (\S+)/.exec(finding.message)?.[1])).toEqual(['1.1', '1.2', '2.1'])
})

test('one heading may answer several, in other words or by wording alone', () => {
  checkRule(code, `${front}## AC 1.1 and 1.2\n\nText.\n\n**2.1 Evaluate**\n\nText.\n`)
  checkRule(
    code,
    `${front}## Define coaching and mentoring\n\nText.\n\n## Compare the two disciplines\n\nText.\n\n## LO2 / 2.1\n\nText.\n`,
  )
})

test('without a brief nothing is missing', () => {
  checkRule(code, '## 1.1 Define\n\nText.\n')
})
