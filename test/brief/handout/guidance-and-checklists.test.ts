import { expect, test } from 'vitest'
import { readBriefText } from '../../../server/src/workspace/brief-reader.js'

const sections = (text: string): unknown => readBriefText('markdown', text).data['sections']

test('what stands below the heading of a section is its guidance, and that of outer sections comes first, once', () => {
  const brief = `# Coursework

## Website (60%)

Put the site into your own folder.

### Content (20%)

Fit for its purpose.

### Style (40%)

- colours

## Report (40%)

### Plan (10%)

### Review (30%)
`
  expect(sections(brief)).toMatchObject([
    {
      title: 'Website',
      guidance: 'Put the site into your own folder.',
      criteria: [
        { title: 'Content', guidance: 'Fit for its purpose.' },
        { title: 'Style', guidance: '- colours' },
      ],
    },
    { title: 'Report' },
  ])
  const nested = `# Unit

## Component 1: Explore

For all of it.

### A Look at media

#### A.1P1 Identify one thing

#### A.2P1 Describe two things

### B Make media

#### B.1P1 Outline a plan

#### B.2P1 Explain a plan

## Component 2: Show

### A Show it

#### A.1P1 List two ways

#### A.2P1 Describe two ways
`
  const [first, second] = readBriefText('markdown', nested).data['sections'] as { guidance?: string }[]
  expect(first?.guidance).toBe('For all of it.')
  expect(second?.guidance).toBeUndefined()
})

test('a section named in a table has no guidance of its first row', () => {
  const table = `| Part | Criterion | Marks |
|---|---|---|
| A | Sources, all of them | 30 |
| A | Argument | 30 |
| B | Style | 20 |
| B | Layout | 20 |`
  const found = sections(table) as { guidance?: string }[]
  expect(found.map(({ guidance }) => guidance)).toEqual([undefined, undefined])
})

test('a checklist in a table is one all the same', () => {
  const brief = `# Essay

- Argument (60%)
- Sources (40%)

## Submission checklist

| Item | Done |
|---|---|
| The cover sheet is filled in | ☐ |
| The file is a PDF | ☐ |

## Help

| Day | Room |
|---|---|
| Monday | 12 |`
  const { imported } = readBriefText('markdown', brief)
  expect(imported.submission).toEqual(['The cover sheet is filled in', 'The file is a PDF'])
  expect(imported.criteria.map(({ title }) => title)).toEqual(['Argument', 'Sources'])
})
