import type { Answer, AssignmentDocument } from '../assignment/document.js'
import { headingsInserted } from '../insertion/heading.js'
import { counted, grouped, listed } from '../text/amounts.js'
import type { Span } from '../text/span.js'
import { firstLine, headingLine } from './heading-line.js'
import { hiddenCriteria } from './hidden-headings.js'
import type { Finding, Fix, Rule } from './rule.js'
import { shortened } from './wording.js'

export const criterionMissing: Rule<'criterion-missing'> = {
  id: 'criterion-missing',
  severity: 'warning',
  docs: {
    summary: 'A criterion of the brief has no heading that answers it.',
    why: 'Each criterion has marks of its own. What is not there cannot earn them, and a marker looks for it by its heading.',
    bad: `---
assignment: example
---

⟦## 1 Know what coaching and mentoring are⟧

### 1.1 Define coaching and mentoring

Coaching is a conversation that helps somebody to think.

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
    const lacking = document.answers.filter(({ state }) => state === 'missing')
    if (lacking.length === 0) return
    const hidden = hiddenCriteria(document) // lines-run-together tells of these
    const missing = lacking.filter(({ criterion }) => !hidden.has(criterion.id))
    const headed = document.answers.filter(({ criterion }) => criterion.across !== true)
    if (missing.length > 1 && missing.length === headed.length && document.openedSections.length === 0) {
      yield noneAnswered(document, missing)
      return
    }
    for (const answer of missing) {
      const { id, title, marks } = answer.criterion
      const worth = marks === undefined ? '' : ` It carries ${counted(marks, 'mark')}.`
      yield {
        span: placeOf(document, answer),
        message: `No heading answers ${id} “${shortened(title.replace(/\.$/, ''), 90)}” yet.${worth}`,
        certainty: 'certain',
        fixes: () => fixes(document, id, missing),
      }
    }
  },
}

/** One finding, since all would stand at one place and say the same: the text has no heading of the brief. */
function noneAnswered(document: AssignmentDocument, missing: readonly Answer[]): Finding {
  const ids = missing.map(({ criterion }) => criterion.id)
  const which = ids.length > mostListed ? `${ids[0] ?? ''} to ${ids.at(-1) ?? ''}` : listed(ids)
  return {
    span: firstLine(document),
    message: `No heading answers any of the ${grouped(ids.length)} criteria of the brief yet: ${which}.`,
    certainty: 'certain',
    fixes: () => [allInserted(document, ids)],
  }
}

/** Ids that a message can list and still be read. */
const mostListed = 12

/** The section's heading; else the heading of the criterion before; else the first line. */
function placeOf(document: AssignmentDocument, { criterion, section }: Answer): Span {
  const opened = document.openedSections.find(({ id }) => id === section.id)
  if (opened) return headingLine(document, opened.section.heading)
  const index = document.answers.findIndex(answer => answer.criterion.id === criterion.id)
  const before = document.answers
    .slice(0, index)
    .filter(answer => answer.heading !== undefined)
    .at(-1)
  return before?.heading ? headingLine(document, before.heading) : firstLine(document)
}

function fixes(document: AssignmentDocument, id: string, missing: readonly Answer[]): readonly Fix[] {
  const one: Fix = {
    kind: 'insert-heading',
    title: `Insert the heading of ${id} in its place`,
    edits: headingsInserted(document, [id]),
    preferred: true,
  }
  if (missing.length < 2) return [one]
  const ids = missing.map(({ criterion }) => criterion.id)
  return [one, allInserted(document, ids)]
}

function allInserted(document: AssignmentDocument, ids: readonly string[]): Fix {
  return {
    kind: 'insert-heading',
    title: `Insert all ${String(ids.length)} missing headings`,
    edits: headingsInserted(document, ids),
  }
}
