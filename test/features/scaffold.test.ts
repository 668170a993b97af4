import { expect, test } from 'vitest'
import { findings } from '../../server/src/features/diagnostics.js'
import { scaffold } from '../../server/src/features/scaffold.js'
import { builtInBriefs } from '../../server/src/brief/built-in.js'
import type { Brief } from '../../server/src/brief/brief.js'
import type { AssignmentDocument } from '../../server/src/assignment/document.js'
import { rules } from '../../server/src/rules/index.js'
import { assignmentOf } from '../check-features.js'
import { smallBrief, smallInputs } from '../small-assignment.js'

test('a new assignment has its front matter, headings in order, guidance as comments and the lists', () => {
  const { text, offset } = scaffold(smallBrief)
  expect(`${text.slice(0, offset)}‸${text.slice(offset)}`).toBe(`---
assignment: small
---

# Coaching at work

## 1 Know the context of coaching

### 1.1 Define coaching and mentoring and say how they differ.

‸

<!-- Guidance (12 marks):
Look at four areas:

- focus
- roles

Then say whether you agree – and why.
-->

### 1.2 Critically review the culture of an organisation.



## 2 Know the practice of coaching

### 2.1 Justify supervision.



### 2.2 Evaluate an application of coaching.



## References



## Bibliography
`)
})

test('what the brief says of the whole assignment stands below the title, and is none of the writer’s words', () => {
  const brief: Brief = { ...smallBrief, guidance: 'Choose one patient.\n\nUse a pseudonym.' }
  const { text } = scaffold(brief)
  expect(text).toContain(
    '# Coaching at work\n\n<!-- Guidance:\nChoose one patient.\n\nUse a pseudonym.\n-->\n\n## 1 Know',
  )
  const document = assignmentOf(text, { ...smallInputs, brief })
  expect(findings(document, rules).filter(({ code }) => code !== 'criterion-empty')).toEqual([])
})

test('a brief without parts has no heading for the whole below its title', () => {
  const [first] = smallBrief.sections
  const whole = {
    ...smallBrief,
    sections: [{ id: 'all', title: smallBrief.title, criteria: first?.criteria.slice(1) ?? [] }],
  }
  const { text, offset } = scaffold(whole)
  expect(`${text.slice(0, offset)}‸${text.slice(offset)}`).toBe(`---
assignment: small
---

# Coaching at work

## 1.2 Critically review the culture of an organisation.

‸

## References



## Bibliography
`)
})

test('read again it has every heading, no words of the writer’s, and nothing hidden', () => {
  const document = assignmentOf(scaffold(smallBrief).text)
  expect(document.answers.map(({ state }) => state)).toEqual(['empty', 'empty', 'empty', 'empty'])
  expect(document.answers.map(({ words }) => words)).toEqual([0, 0, 0, 0])
  expect(document.words.counted).toBe(0)
  expect(document.comments.map(({ closed, words }) => ({ closed, words }))).toEqual([{ closed: true, words: 0 }])
  expect(document.unknownCriteria).toEqual([])
  expect(document.references.lists.map(({ kind }) => kind)).toEqual(['references', 'bibliography'])
  expect(document.guidance).toEqual([])
})

test('with parts that are called tasks, and theories named in the wording, it has no words and no findings but what is empty', () => {
  const criterion = (id: string, title: string) => ({ id, title, marks: 20 })
  const brief: Brief = {
    id: 'hrm',
    title: 'Managing People',
    sections: [
      { id: 'Task 1', title: 'Motivation', criteria: [criterion('1.1', 'Compare Herzberg (1959) and Vroom (1964).')] },
      { id: 'Task 2', title: 'Practice', criteria: [criterion('2.1', 'Reflect on your own practice.')] },
    ],
  }
  const inputs = { ...smallInputs, brief, knownBriefs: [{ id: 'hrm', title: brief.title, aliases: [] }] }
  const { text, offset } = scaffold(brief)
  const document = assignmentOf(text, inputs)
  expect(document.words.counted).toBe(0)
  expect(document.citations).toEqual([])
  expect(codesOf(document)).toEqual(['criterion-empty', 'criterion-empty'])
  const own = `${text.slice(0, offset)}Herzberg (1959) says so.${text.slice(offset)}`
  const written = assignmentOf(own, inputs)
  expect(written.citations.map(({ citation }) => citation.span.start)).toEqual([offset])
  expect(codesOf(written)).toContain('citation-unlisted')
})

function codesOf(document: AssignmentDocument): readonly string[] {
  return findings(document, rules).map(({ code }) => code)
}

test.each(builtInBriefs().map(brief => [brief.id, brief] as const))(
  'no word of a new assignment for %s is taken for the writer’s, as the export says of comments',
  (_, brief) => {
    const document = assignmentOf(scaffold(brief).text.replaceAll('\n', '\r\n'), { ...smallInputs, brief })
    expect(document.comments.filter(({ words }) => words > 0)).toEqual([])
  },
)

test('what the writer adds to laid out guidance is theirs', () => {
  const text = scaffold(smallBrief).text.replace('and why.\n', 'and why.\nAsk Tom about this.\n')
  expect(assignmentOf(text).comments.map(({ words }) => words)).toEqual([4])
})

test.each(['a --> b', 'a -- b', '<!-- c', '--', '->', '>'])(
  'guidance such as %s cannot break out of its comment',
  guidance => {
    const brief: Brief = {
      id: 'b',
      title: 'B',
      sections: [{ id: '1', title: 'S', criteria: [{ id: '1.1', title: 'C', guidance }] }],
    }
    const { text } = scaffold(brief)
    const document = assignmentOf(text, { ...smallInputs, brief })
    expect(document.comments).toHaveLength(1)
    expect(document.comments[0]?.closed).toBe(true)
    expect(text.match(/-->/g)).toHaveLength(1)
    expect(document.answers[0]?.state).toBe('empty')
  },
)

test('a brief without criteria still gives a text to write in', () => {
  const { text, offset } = scaffold({ id: 'b', title: 'B', sections: [] })
  expect(text).toBe('---\nassignment: b\n---\n\n# B\n\n## References\n')
  expect(offset).toBe(text.indexOf('## References'))
})

test('what a section says to all of its criteria is a comment below its heading, and no word of the writer’s when copied out', () => {
  const guidance = 'Write about one team that you have led yourself this year.'
  const [first, ...others] = smallBrief.sections
  const brief: Brief = { ...smallBrief, sections: first ? [{ ...first, guidance }, ...others] : [] }
  const { text, offset } = scaffold(brief)
  expect(text).toContain(`## 1 Know the context of coaching\n\n<!-- Guidance:\n${guidance}\n-->\n\n### 1.1 `)
  expect(text.slice(0, offset)).toMatch(/### 1\.1 .*\n\n$/)
  const inputs = { ...smallInputs, brief, knownBriefs: [{ id: 'hrm', title: brief.title, aliases: [] }] }
  const copied = assignmentOf(`${text.slice(0, offset)}${guidance}\n`, inputs)
  expect(copied.guidance).toHaveLength(1)
  expect(copied.words.counted).toBe(assignmentOf(text.slice(0, offset), inputs).words.counted)
})
