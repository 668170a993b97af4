import { expect, test } from 'vitest'
import { builtInBriefs } from '../../server/src/brief/built-in.js'
import { criteriaOf } from '../../server/src/brief/brief.js'
import { readBrief } from '../../server/src/brief/read-brief.js'

const official = builtInBriefs().find(({ id }) => id === '8581-700' || id === 'ilm-8581-700')!
const known = { briefs: builtInBriefs() }

function read(text: string) {
  const { brief, problems } = readBrief(text, known)
  return { brief, said: problems.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`) }
}

test('a variant has all that the official brief has, with guidance and points of its own', () => {
  const { brief, said } = read(`id: ours
extends: ilm-8581-700
sections:
  - id: '1'
    criteria:
      - id: '1.2'
        guidance: Talk to me first.
        points:
          - { id: 1.2-ours, label: Ours, terms: [[ours]] }
`)
  expect(said).toEqual([])
  expect(brief).toMatchObject({ id: 'ours', title: official.title, totalMarks: 100, pass: official.pass })
  expect(brief!.aliases).toBeUndefined()
  expect(criteriaOf(brief!).map(({ criterion }) => criterion.id)).toEqual(
    criteriaOf(official).map(({ criterion }) => criterion.id),
  )
  const [first, second] = criteriaOf(brief!).map(({ criterion }) => criterion)
  expect(first).toEqual(criteriaOf(official)[0]!.criterion)
  expect(second).toMatchObject({ marks: 8, guidance: 'Talk to me first.', points: [{ id: '1.2-ours' }] })
})

test('the wording and the marks of the official brief hold', () => {
  const { brief, said } = read(`id: ours
title: Ours
extends: 8581-700
sections:
  - id: '1'
    criteria:
      - id: '1.3'
        title: Evaluate everything.
        marks: 20
      - id: '1.9'
        title: Tell us about the weather.
        marks: 2
`)
  expect(said).toEqual(['brief-wording-changed Evaluate everything.', 'brief-wording-changed 20'])
  const criteria = criteriaOf(brief!).map(({ criterion }) => criterion)
  expect(criteria.find(({ id }) => id === '1.3')).toMatchObject({
    title: 'Evaluate alternative organisational strategies other than coaching or mentoring.',
    marks: 8,
  })
  expect(criteria.find(({ id }) => id === '1.9')?.title).toBe('Tell us about the weather.')
  // What is asked besides comes on top, so that nobody covers 102 of 100 marks.
  expect(brief).toMatchObject({ totalMarks: 102, sections: [{ marks: 38 }, {}, {}, {}] })
})

test('a brief that nobody knows cannot be extended, nor a brief itself', () => {
  const nobody = readBrief('id: ours\ntitle: Ours\nextends: ilm-8581-701\nsections: []\n', known)
  expect(nobody.problems.map(({ message }) => message)).toContainEqual(
    'I know no brief “ilm-8581-701” that this one could extend. Did you mean “ilm-8581-700”?',
  )
  const itself = readBrief('id: ilm-8581-700\ntitle: Ours\nextends: ilm-8581-700\n', known)
  expect(itself.problems.map(({ code }) => code)).toContain('brief-extends')
})

test('an official criterion is known by its id, in whatever section it was written', () => {
  const { brief, said } = read(`id: ours
extends: ilm-8581-700
sections:
  - id: '2'
    criteria:
      - { id: '1.2', guidance: Talk to me first. }
      - { id: '2.1', guidance: And then again. }
`)
  expect(said).toEqual([])
  const guidance = new Map(criteriaOf(brief!).map(({ criterion }) => [criterion.id, criterion.guidance]))
  expect(guidance.get('1.2')).toBe('Talk to me first.')
  expect(guidance.get('2.1')).toBe('And then again.')
  expect([...guidance.keys()]).toEqual(criteriaOf(official).map(({ criterion }) => criterion.id))
})

test('what is not official needs a title of its own', () => {
  const text =
    "id: ours\nextends: ilm-8581-700\nsections:\n  - id: '7'\n    criteria:\n      - id: '7.1'\n        marks: 3\n"
  expect(readBrief(text, known).problems.map(({ message }) => message)).toEqual([
    'Section 7 has no title. Add “title:”.',
    'Criterion 7.1 has no title. Add “title:”.',
  ])
  const begun = 'id: ours\nextends: ilm-8581-700\nsections:\n  - id:\n    guidance: Talk to me.\n'
  expect(readBrief(begun, known).problems.map(({ message }) => message)).toEqual([
    'Section number 1 has no id. Add “id:”.',
  ])
})
