import { expect, test } from 'vitest'
import { facts, shown } from './shown.js'

test('nursing: a case, criteria as bullets with weights under their heading, instructions with numbers', () => {
  const brief = `# NUR301 Assessment 2: Case study

**Due:** Week 9, Sunday 23:59  
**Weighting:** 45%  
**Length:** 2000 words (+/-10%, excluding reference list)

## Aim

To show your understanding of person-centred care of an older adult.

## Learning outcomes

This assessment addresses subject learning outcomes LO1, LO3 and LO4.

## Instructions

1. Read the case of Mrs Doyle below.
2. Choose two nursing priorities.
3. Write in the third person and use APA 7.
4. Upload one Word file to the drop box.

## Case study

Mrs Doyle is 82 years old. She had a fall 3 days ago and lost 5% of her body weight in a month.

## Marking criteria

- Assessment of the patient's situation (20%)
- Two priorities, justified by pathophysiology (30%)
- Plan of care with evidence-based interventions (30%)
- Evaluation of outcomes (10%)
- Academic writing and APA 7 referencing (10%)

## Late submissions

A penalty of 5% of the maximum mark applies for each day, up to 10 days.`
  expect(shown('markdown', brief)).toEqual([
    "1 Assessment of the patient's situation = 20 %",
    '2 Two priorities, justified by pathophysiology = 30 %',
    '3 Plan of care with evidence-based interventions = 30 %',
    '4 Evaluation of outcomes = 10 %',
    '5 Academic writing and APA 7 referencing = 10 %',
  ])
  expect(facts('markdown', brief)).toMatchObject({
    moduleWeight: 45,
    words: { min: 2000, max: 2000 },
    outcomes: [],
    pass: null,
  })
})

test('a syllabus page: points in headings, steps under them, a table of grades and its scale', () => {
  const brief = `<html><head><title>ENG 102 Research Paper</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/syllabus">Syllabus</a></li></ul></nav>
<h1>Research Paper Assignment</h1>
<p>English 102, Spring 2025 &middot; Professor Alvarez</p>
<p>The research paper is worth 30% of your final grade.</p>
<h2>Overview</h2><p>Write an 8-10 page argumentative paper (about 2,500 words) on a topic of your choice.</p>
<h2>Topic Proposal (10 points)</h2>
<ol><li>State your research question.</li><li>List three possible sources.</li></ol>
<h2>Annotated Bibliography (25 points)</h2>
<p>Summarize and evaluate six sources in 150 words each.</p>
<h2>Rough Draft (15 points)</h2><p>At least five pages. Bring two printed copies.</p>
<h2>Final Paper (50 points)</h2>
<p>Your paper must have a clear thesis and use MLA style.</p>
<h2>Grading scale</h2>
<table><tr><th>Grade</th><th>Points</th></tr>
<tr><td>A</td><td>90-100</td></tr><tr><td>B</td><td>80-89</td></tr><tr><td>C</td><td>70-79</td></tr><tr><td>F</td><td>below 60</td></tr></table>
<footer>&copy; 2025 Department of English</footer>
</body></html>`
  expect(shown('html', brief)).toEqual([
    '1 Topic Proposal = 10 marks',
    '2 Annotated Bibliography = 25 marks',
    '3 Rough Draft = 15 marks',
    '4 Final Paper = 50 marks',
  ])
  expect(facts('html', brief)).toMatchObject({ moduleWeight: 30, totalMarks: 100, outcomes: [] })
})
