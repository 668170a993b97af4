import { expect, test } from 'vitest'
import { readBriefText } from '../../../server/src/workspace/brief-reader.js'

function guidanceOf(kind: 'text' | 'markdown', text: string) {
  const { criteria, guidance } = readBriefText(kind, text).imported
  return { criteria: criteria.map(criterion => criterion.guidance), guidance }
}

test('lines that close a handout are guidance of all of it, not of the last criterion', () => {
  const brief = `# Essay

Write for a manager.

Task 1: Introduction (40 marks)

Say who they are.

Task 2: Advice (60 marks)

Give three reasons.

Please use Harvard referencing. Submit by 5pm on Friday.

Good luck!`
  expect(guidanceOf('markdown', brief)).toEqual({
    criteria: ['Say who they are.', 'Give three reasons.'],
    guidance: 'Write for a manager.\n\nPlease use Harvard referencing. Submit by 5pm on Friday.\n\nGood luck!',
  })
  expect(guidanceOf('text', brief.replace('# ', '')).criteria).toEqual(['Say who they are.', 'Give three reasons.'])
})

test('what the last criterion asks of its sources stays with it', () => {
  const brief = `# Essay

1. Compare two models. (50 marks)

2. Judge one of them. (50 marks)

Reference at least three articles, and submit your working as an appendix.

Your report must be uploaded to Moodle by noon on 4 May. Late work loses 10 marks a day.`
  expect(guidanceOf('markdown', brief)).toEqual({
    criteria: ['', 'Reference at least three articles, and submit your working as an appendix.'],
    guidance: 'Your report must be uploaded to Moodle by noon on 4 May. Late work loses 10 marks a day.',
  })
})

test('the total, the pass mark and the word count at the end are said of all of it', () => {
  const brief =
    '# Essay\n\n1.1 Say who they are. (20 marks)\n\n1.2 Give three reasons. (30 marks)\n\nTotal 50 marks. Pass mark 25.\n\nWord count: 2,000 words.\n'
  expect(guidanceOf('text', brief)).toEqual({
    criteria: ['', ''],
    guidance: 'Total 50 marks. Pass mark 25.\n\nWord count: 2,000 words.',
  })
})
