import { describe, test } from 'vitest'
import { headingsInserted } from '../../server/src/insertion/heading.js'
import { checkInsertion } from '../check.js'

const front = '---\nassignment: example\n---\n\n'
const comment = {
  '1.1': '<!-- Guidance (8 marks):\nSay what the theory holds about both, and whether you agree with it.\n-->',
  '1.2': '<!-- Guidance (12 marks):\nLook at roles and at time, and give an example of each from your own work.\n-->',
  '2.1': '<!-- Guidance (20 marks):\nSay how well it has worked so far, and how you can tell.\n-->',
}

function check(id: keyof typeof comment, before: string, after: string): void {
  checkInsertion(front + before, document => ({ insert: '', edits: headingsInserted(document, [id]) }), front + after)
}

describe('the place is that of the brief', () => {
  test('behind the criterion before it', () => {
    check(
      '1.2',
      '### 1.1 Define\n\nText.\n\n- item\n\n## 2 Judging\n\n### 2.1 Evaluate\n\nText.\n',
      `### 1.1 Define\n\nText.\n\n- item\n\n### 1.2 Compare the two disciplines\n\n${comment['1.2']}\n\n## 2 Judging\n\n### 2.1 Evaluate\n\nText.\n`,
    )
  })

  test('below the heading of its section, behind what stands there', () => {
    check(
      '1.1',
      '## 1 Know\n\nIntroduction.\n\n### 1.2 Compare\n\nText.\n',
      `## 1 Know\n\nIntroduction.\n\n### 1.1 Define coaching and mentoring\n\n${comment['1.1']}\n\n### 1.2 Compare\n\nText.\n`,
    )
  })

  test('before the next one of its section', () => {
    check(
      '1.1',
      '# Title\n\n### 1.2 Compare\n\nText.\n',
      `# Title\n\n### 1.1 Define coaching and mentoring\n\n${comment['1.1']}\n\n### 1.2 Compare\n\nText.\n`,
    )
  })

  test('with a section heading where the others have one', () => {
    check(
      '2.1',
      '## 1 Know what coaching and mentoring are\n\n### 1.1 Define\n\nText.\n\n### 1.2 Compare\n\nText.\n\n## References\n',
      `## 1 Know what coaching and mentoring are\n\n### 1.1 Define\n\nText.\n\n### 1.2 Compare\n\nText.\n\n## 2 Know how to judge coaching\n\n### 2.1 Evaluate coaching in one organisation\n\n${comment['2.1']}\n\n## References\n`,
    )
  })

  test('before the lists, or at the end of the text', () => {
    check(
      '1.1',
      '# Title\n\nText.\n\n## References\n',
      `# Title\n\nText.\n\n## 1.1 Define coaching and mentoring.\n\n${comment['1.1']}\n\n## References\n`,
    )
    check('1.1', '', `## 1.1 Define coaching and mentoring.\n\n${comment['1.1']}\n\n`)
  })
})

describe('the style is that of the other criteria', () => {
  const styles = [
    ['#### 1.1. Define coaching.', '#### 1.2. Compare the two disciplines.'],
    ['## AC 1.1 – Define', '## AC 1.2 – Compare the two disciplines'],
    ['## LO1 / 1.1: Define', '## LO1 / 1.2: Compare the two disciplines'],
    ['**1.1 Define**', '**1.2 Compare the two disciplines**'],
    ['## 1.1', '## 1.2'],
    ['## Define coaching and mentoring', '## Compare the two disciplines'],
    ['## 1.1 Define ##', '## 1.2 Compare the two disciplines'],
    ['1.1 Define\n----------', '## 1.2 Compare the two disciplines'],
  ] as const
  test.each(styles)('%s', (sample, expected) => {
    check('1.2', `${sample}\n\nText.\n`, `${sample}\n\nText.\n\n${expected}\n\n${comment['1.2']}\n`)
  })
})

test('all at once, in order', () => {
  checkInsertion(
    `${front}## 1.2 Compare\n\nText.\n`,
    document => ({ insert: '', edits: headingsInserted(document, ['1.1', '2.1']) }),
    `${front}## 1.1 Define coaching and mentoring\n\n${comment['1.1']}\n\n## 1.2 Compare\n\nText.\n\n## 2.1 Evaluate coaching in one organisation\n\n${comment['2.1']}\n`,
  )
})
