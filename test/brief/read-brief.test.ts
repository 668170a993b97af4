import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtInBriefs } from '../../server/src/brief/built-in.js'
import { criteriaOf, type Brief } from '../../server/src/brief/brief.js'
import { readBrief } from '../../server/src/brief/read-brief.js'
import { withMarks } from '../marked.js'
import { good } from './good-brief.js'

/** Where the problems of a brief file lie and what they say: "⟦marked text⟧" per problem, without the text around. */
function problemsOf(text: string): readonly string[] {
  return readBrief(text).problems.map(
    ({ code, severity, span, message }) =>
      `${code} ${severity} ${withMarks(text, [span]).slice(span.start, span.end + 2)} ${message}`,
  )
}

function criterionIds(brief: Brief | undefined): readonly string[] {
  return brief === undefined ? [] : criteriaOf(brief).map(({ criterion }) => criterion.id)
}

test('a good brief is read whole and without a problem', () => {
  const { brief, problems } = readBrief(good)
  expect(problems).toEqual([])
  expect(brief).toEqual({
    id: 'mine',
    title: 'My unit',
    totalMarks: 30,
    words: { min: 1000, max: 1500, kind: 'limit' },
    pass: { scope: 'criterion', percent: 40 },
    sections: [
      {
        id: '1',
        title: 'First',
        marks: 30,
        criteria: [
          {
            id: '1.1',
            title: 'Define coaching',
            marks: 10,
            verbs: ['define'],
            points: [
              {
                id: '1.1-a',
                label: 'Says what it is',
                kind: 'topic',
                terms: [['coach', 'mentor'], ['defin']],
                reliability: 'high',
              },
            ],
          },
          { id: '1.10', title: 'Compare the two', marks: 20 },
        ],
      },
    ],
  })
})

test('1.1 and 1.10 are two ids, in YAML and in JSON', () => {
  expect(criterionIds(readBrief(good).brief)).toEqual(['1.1', '1.10'])
  const json =
    '{"id": "j", "title": "J", "sections": [{"id": 1, "title": "S", "criteria": [{"id": 1.1, "title": "A"}, {"id": 1.10, "title": "B"}]}]}'
  expect(criterionIds(readBrief(json).brief)).toEqual(['1.1', '1.10'])
  expect(problemsOf(json)).toEqual([])
})

test('only ids and titles must be there', () => {
  const text = 'id: a\ntitle: A\nsections:\n  - id: "1"\n    title: S\n    criteria:\n      - {id: "1.1", title: C}\n'
  expect(problemsOf(text)).toEqual([])
  expect(problemsOf('title: A\nsections:\n  - title: S\n    criteria: [{title: C}]')).toEqual([
    'brief-shape error ⟦title: A⟧ The brief has no id. Add “id:”.',
    'brief-shape error ⟦title: S⟧ Section number 1 has no id. Add “id:”.',
    'brief-shape error ⟦{title: C}⟧ Criterion number 1 has no id. Add “id:”.',
  ])
  expect(readBrief('title: A').brief).toBeUndefined()
})

test('an id that stands twice: the first holds, and the second is shown', () => {
  const text = good.replace('id: 1.10', 'id: 1.1')
  expect(problemsOf(text)).toEqual([
    'brief-id-twice error ⟦1.1⟧ There is another criterion 1.1 above. Give one of the two another id: until then this one is left out.',
  ])
  expect(readBrief(text).problems[0]!.span.start).toBe(text.lastIndexOf('1.1'))
  expect(criterionIds(readBrief(text).brief)).toEqual(['1.1'])
})

test('ids of criteria and points are unique in the whole brief, also across sections', () => {
  const text = `${good}  - id: 2\n    title: Second\n    criteria:\n      - {id: 1.1, title: Again, marks: 1}\n      - {id: 2.1, title: New, marks: 1, points: [{id: 1.1-a, label: Again}]}\n`
  expect(problemsOf(text).filter(problem => problem.startsWith('brief-id-twice'))).toHaveLength(2)
})

test('marks that do not add up are said where the sum stands', () => {
  expect(problemsOf(good.replace('marks: 20', 'marks: 25'))).toEqual([
    'brief-marks warning ⟦30⟧ Section 1 has 30 marks, but its criteria have 35 together. Change one of the two.',
  ])
  expect(problemsOf(good.replace('totalMarks: 30', 'totalMarks: 100'))).toEqual([
    'brief-marks warning ⟦100⟧ “totalMarks” is 100, but the sections have 30 together. Change one of the two.',
  ])
})

test('marks in fractions add up', () => {
  const text = good.replace('marks: 10', 'marks: 10.1').replace('marks: 20', 'marks: 19.9')
  expect(problemsOf(text)).toEqual([])
})

test('marks that are absent, negative or no number', () => {
  expect(problemsOf(good.replace('        marks: 20\n', ''))).toEqual([
    'brief-marks information ⟦1.10⟧ Criterion 1.10 has no marks, so it adds nothing to the marks covered. Add “marks:”.',
  ])
  const negative = good.replace('marks: 20', 'marks: -20')
  expect(problemsOf(negative)).toEqual([
    'brief-marks warning ⟦-20⟧ Criterion 1.10 has -20 marks. Give it more than 0, or none at all.',
  ])
  expect(readBrief(negative).brief!.sections[0]!.criteria[1]).toEqual({ id: '1.10', title: 'Compare the two' })
  expect(problemsOf(good.replace('marks: 20', 'marks: twenty'))).toEqual([
    'brief-shape warning ⟦twenty⟧ “marks” of criterion 1.10 should be a number, but is “twenty”. Write it in digits.',
  ])
})

test('a pass line over all the marks, or under any, is left out', () => {
  const text = good.replace('percent: 40', 'percent: 400')
  expect(problemsOf(text)).toEqual([
    'brief-pass warning ⟦400⟧ A pass line of 400 per cent asks for more than all the marks. Give a number from 1 to 100: 50 is half of the marks.',
  ])
  expect(readBrief(text).brief!.pass).toBeUndefined()
  expect(problemsOf(good.replace('percent: 40', 'percent: 0'))[0]).toContain('asks for nothing')
})

test('more points than there are, and more words at least than at most', () => {
  expect(problemsOf(good.replace('verbs: [define]', 'need: 4'))).toEqual([
    'brief-need warning ⟦4⟧ Criterion 1.1 asks for 4 points, but has 1. Lower “need”, or add points.',
  ])
  expect(problemsOf(good.replace('reliability: high', 'need: 3'))).toEqual([
    'brief-need warning ⟦3⟧ Point 1.1-a asks for 3 groups of terms, but has 2. Lower “need”, or add groups.',
  ])
  expect(problemsOf(good.replace('min: 1000', 'min: 2000'))).toEqual([
    'brief-words warning ⟦2000⟧ The fewest words (2000) are more than the most (1500). Swap the two, or change one.',
  ])
})

test('the heading of a list is no switch', () => {
  const withLists = (lists: string): string => good.replace(/^words:/m, `referencing: { ${lists} }\nwords:`)
  expect(problemsOf(withLists('bibliography: true'))).toEqual([
    'brief-shape warning ⟦true⟧ “bibliography” is the heading of the list, and “true” is none. Write the heading, and “bibliographyWanted: required” to say whether it is wanted.',
  ])
  expect(problemsOf(withLists('bibliography: no'))[0]).toContain('“bibliographyWanted: none”')
  expect(readBrief(withLists('bibliography: true')).brief?.referencing).toBeUndefined()
  expect(problemsOf(withLists('bibliography: Further reading'))).toEqual([])
})

test('an unknown key is a hint with the nearest known one, and the rest is read', () => {
  const text = good.replace('totalMarks', 'totalMark').replace('verbs', 'weather')
  expect(problemsOf(text)).toEqual([
    'brief-unknown-key hint ⟦totalMark⟧ “totalMark” in the brief means nothing here. Did you mean “totalMarks”?',
    'brief-unknown-key hint ⟦weather⟧ “weather” in criterion 1.1 means nothing here. Remove it, or leave it for other programs.',
  ])
  expect(criterionIds(readBrief(text).brief)).toEqual(['1.1', '1.10'])
})

test('a word that is none of those to choose from', () => {
  expect(problemsOf(good.replace('kind: topic', 'kind: topics'))).toEqual([
    'brief-shape warning ⟦topics⟧ “kind” of point 1.1-a should be one of a few words, but is “topics”. Choose topic, theory, example, move or relation.',
  ])
  expect(problemsOf(good.replace('scope: criterion', 'scope: criteria'))).toEqual([
    'brief-shape warning ⟦criteria⟧ “pass.scope” of the brief should be one of a few words, but is “criteria”. Choose section, criterion or overall.',
  ])
})

test('broken YAML is shown in its place, and what can be read is read', () => {
  const text = good.replace('title: Compare the two', 'title: Compare: the two')
  const [first] = problemsOf(text)
  expect(first).toMatch(/^brief-unreadable error ⟦Compare:⟧ .*Put the text after the first colon in quotes\.$/)
  expect(criterionIds(readBrief(text).brief)).toEqual(['1.1', '1.10'])
  const tab = good.replace('        marks: 20', '\tmarks: 20')
  expect(problemsOf(tab).join('\n')).toContain('brief-unreadable error')
  expect(readBrief(tab).brief!.id).toBe('mine')
})

test('of what the parser says about one line the first is told', () => {
  const text = 'id: mine\ntitle: My brief\ntotalMarks: 20\n  bad: [\nsections:\n  - id: "1"\n    title: One\n'
  const lines = readBrief(text).problems.map(({ span }) => text.slice(0, span.start).split('\n').length)
  expect(lines).toEqual([...new Set(lines)])
  expect(lines[0]).toBe(3)
})

test('one bracket left open is not told at every line below it', () => {
  const found = readBrief(good.replace('sections:', 'sections: [')).problems
  expect(found.length).toBeLessThanOrEqual(3)
  expect(found[0]?.message).toMatch(/^A list or mapping of several lines stands inside brackets\./)
})

test('YAML that repeats itself within itself ends', () => {
  const text = 'id: loop\ntitle: Loop\nsections: &all\n  - id: 1\n    title: One\n    criteria: *all\n'
  expect(problemsOf(text)).toEqual([
    'brief-unreadable error ⟦*all⟧ “*all” repeats the very thing that it stands in. Write out what is meant.',
  ])
  expect(readBrief(text).brief!.sections).toEqual([{ id: '1', title: 'One', criteria: [] }])
})

test('while the YAML is broken, nothing is said to be missing that may only be unread', () => {
  const text = `${good.replace('title: Compare the two', 'title: Compare: the two')}      - {id: 1.1, title: Again}\n`
  expect(readBrief(text).problems.map(({ code }) => code)).toEqual(['brief-unreadable', 'brief-id-twice'])
})

test('a value may be used again by its name', () => {
  const text = `${good}        guidance: &note Be brief.\n  - id: 2\n    title: S\n    criteria: [{id: 2.1, title: C, marks: 1, guidance: *note}]\n`
  expect(criteriaOf(readBrief(text).brief!).at(-1)!.criterion.guidance).toBe('Be brief.')
})

test('what is no brief says so once', () => {
  for (const text of ['', '   \n', 'just words', '- a\n- b', '\0\u0001PK\u0003\u0004\ufffd', '{', '42']) {
    const { brief, problems } = readBrief(text)
    expect(brief, text).toBeUndefined()
    expect(problems.length, text).toBe(1)
    expect(problems[0]!.severity, text).toBe('error')
    expect(problems[0]!.message, text).toMatch(/\. .+\.$|\.$/)
  }
})

test('a brief without criteria is one, and says that nothing can be looked for', () => {
  expect(problemsOf('id: a\ntitle: A')).toEqual([
    'brief-shape information ⟦a⟧ This brief has no criteria, so nothing can be looked for. Add “sections:” with “criteria:”.',
  ])
})

test('an entry that was only begun costs itself', () => {
  const { brief, problems } = readBrief(`${good}      -\n`)
  expect(criterionIds(brief)).toEqual(['1.1', '1.10'])
  expect(problems.map(({ message }) => message)).toEqual([
    'An entry of “criteria” in section 1 should be a group of keys. Begin it with a key such as “id:”.',
  ])
})

test('places hold with CRLF and a byte order mark', () => {
  const text = `\uFEFF${good.replace('marks: 20', 'marks: twenty')}`.replaceAll('\n', '\r\n')
  const { brief, problems } = readBrief(text)
  expect(problems.map(({ span }) => text.slice(span.start, span.end))).toEqual(['twenty'])
  expect(criterionIds(brief)).toEqual(['1.1', '1.10'])
})

test('the brief that comes with Markwise is one without a problem, and is read the same from its file', () => {
  const text = readFileSync(new URL('../../server/data/briefs/ilm-8581-700.yaml', import.meta.url), 'utf8')
  const { brief, problems } = readBrief(text)
  expect(problems).toEqual([])
  expect(brief).toEqual(builtInBriefs()[0])
})

test('it reads itself back from JSON', () => {
  const brief = builtInBriefs()[0]
  expect(readBrief(JSON.stringify(brief))).toEqual({ brief, problems: [] })
})
