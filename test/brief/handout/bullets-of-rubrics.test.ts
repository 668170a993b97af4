import { expect, test } from 'vitest'
import { shown } from './shown.js'

test('the bullets of a rubric within a marked part are its criteria, and what lies within them is not', () => {
  const brief = `# Project

## Video (40% of project grade)

One video for each team.

### Video rubric

- **Content**
    - All parts of the project are told.
    - Some parts are missing.
- **Delivery**
    - It was clear and in time.
    - It was hard to follow.

## Poster (60% of project grade)

### Requirements

- Use the template.
    - It has four parts.
- Hand in one file.
    - It has your names.

### Poster rubric

- **Correctness**
    - The methods fit the question.
    - The methods do not fit.
- **Layout**
    - It can be read from afar.
    - It cannot be read.`
  expect(shown('markdown', brief)).toEqual([
    '§1 Video = 40 %',
    '§2 Poster = 60 %',
    '1.1 Content < 1',
    '1.2 Delivery < 1',
    '2.1 Correctness < 2',
    '2.2 Layout < 2',
  ])
})

test('bullets below a rubric that only describe are no criteria', () => {
  const brief = `# Project

## Talk (40%)

### Talk rubric

- The talk is clear and you keep to the time that you have, which is ten minutes.
    - Leave two for questions.
- Bring your slides on a stick.
    - They have to open on our machine.

## Report (60%)

Ten pages.`
  expect(shown('markdown', brief)).toEqual(['1 Talk = 40 %', '2 Report = 60 %'])
})
