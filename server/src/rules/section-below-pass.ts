import type { Answer, AssignmentDocument } from '../assignment/document.js'
import { sectionMarks, type BriefSection } from '../brief/brief.js'
import { isWhole } from '../brief/whole.js'
import { counted, listed } from '../text/amounts.js'
import type { Span } from '../text/span.js'
import { firstLine, headingLine } from './heading-line.js'
import type { Rule } from './rule.js'

export const sectionBelowPass: Rule<'section-below-pass'> = {
  id: 'section-below-pass',
  severity: 'information',
  docs: {
    summary: 'The criteria of a section that have an answer carry fewer marks than the section needs to pass.',
    why: 'Where each section has to be passed, a strong section does not make up for one that was left out. It is said only once you have gone on.',
    bad: `---
assignment: example
---

⟦## 1 Know what coaching and mentoring are⟧

### 1.1 Define coaching and mentoring

Coaching is a conversation that helps somebody to think.

### 1.2 Compare the two disciplines

## 2 Know how to judge coaching

### 2.1 Evaluate coaching in one organisation

It has worked well where managers took part.
`,
    good: `---
assignment: example
---

## 1 Know what coaching and mentoring are

### 1.1 Define coaching and mentoring

Coaching is a conversation that helps somebody to think.

### 1.2 Compare the two disciplines

Mentoring lasts longer than coaching does.

## 2 Know how to judge coaching

### 2.1 Evaluate coaching in one organisation

It has worked well where managers took part.
`,
  },

  *check(document) {
    const { brief } = document.inputs
    if (brief?.pass?.scope !== 'section') return
    for (const [index, section] of brief.sections.entries()) {
      const answers = document.answers.filter(answer => answer.section.id === section.id)
      const open = answers.filter(answer => !hasText(answer))
      const marks = sectionMarks(section)
      const needed = (marks * brief.pass.percent) / 100
      const reached = answers.reduce((sum, answer) => sum + (hasText(answer) ? (answer.criterion.marks ?? 0) : 0), 0)
      if (open.length === 0 || reached >= needed || !wasLeft(document, brief.sections, index, answers)) continue
      yield {
        span: placeOf(document, section, answers),
        message: `${isWhole(brief) ? 'This assignment' : `Section ${section.id}`} needs ${String(needed)} of ${counted(marks, 'mark')} to pass; its answers so far carry ${String(reached)}. ${missingWords(open)}`,
        certainty: 'certain',
      }
    }
  },
}

function missingWords(open: readonly Answer[]): string {
  return `${listed(open.map(({ criterion }) => criterion.id))} ${open.length === 1 ? 'has' : 'have'} no answer yet.`
}

function hasText({ state }: Answer): boolean {
  return state === 'answered' || state === 'thin'
}

/** Each criterion of the section was begun, or a later section is: only then is it certain that the section is not simply still to be written. */
function wasLeft(
  document: AssignmentDocument,
  sections: readonly BriefSection[],
  index: number,
  answers: readonly Answer[],
): boolean {
  const later = new Set(sections.slice(index + 1).map(({ id }) => id))
  const isBegun = (answer: Answer): boolean => hasText(answer) || answer.state === 'guidance-only'
  return answers.every(isBegun) || document.answers.some(answer => later.has(answer.section.id) && hasText(answer))
}

/** The section's heading, else that of its first criterion, else the first line. */
function placeOf(document: AssignmentDocument, section: BriefSection, answers: readonly Answer[]): Span {
  const heading =
    document.openedSections.find(({ id }) => id === section.id)?.section.heading ??
    answers.find(answer => answer.heading !== undefined)?.heading
  return heading ? headingLine(document, heading) : firstLine(document)
}
