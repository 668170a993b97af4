import type { Answer, AssignmentDocument } from '../assignment/document.js'
import { criterionPlace } from '../insertion/criterion-place.js'
import { insertedAt, type Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'
import { headingLine } from './heading-line.js'
import { longestSorted } from './longest-sorted.js'
import type { Fix, Rule } from './rule.js'

export const criterionOutOfOrder: Rule<'criterion-out-of-order'> = {
  id: 'criterion-out-of-order',
  severity: 'information',
  docs: {
    summary: "An answer stands at another place than in the brief's order.",
    why: 'A marker goes through the brief from top to bottom and expects the answers to do the same.',
    bad: `---
assignment: example
---

### 1.2 Compare the two disciplines

Mentoring lasts longer than coaching does.

⟦### 1.1 Define coaching and mentoring⟧

Coaching is a conversation that helps somebody to think.

### 2.1 Evaluate coaching in one organisation

It has worked well where managers took part.
`,
    good: `---
assignment: example
---

### 1.1 Define coaching and mentoring

Coaching is a conversation that helps somebody to think.

### 1.2 Compare the two disciplines

Mentoring lasts longer than coaching does.

### 2.1 Evaluate coaching in one organisation

It has worked well where managers took part.
`,
  },

  *check(document) {
    const headed = document.answers.filter(({ heading }) => heading !== undefined)
    const inOrder = longestInOrder(headed)
    for (const [index, answer] of headed.entries()) {
      if (answer.heading === undefined || inOrder.has(answer)) continue
      const before = headed
        .slice(0, index)
        .filter(other => inOrder.has(other))
        .at(-1)
      const after = headed.slice(index + 1).find(other => inOrder.has(other))
      const { id } = answer.criterion
      const place = before ? `after ${before.criterion.id}` : after ? `before ${after.criterion.id}` : 'elsewhere'
      yield {
        span: headingLine(document, answer.heading),
        message: `In the brief ${id} comes ${place}.`,
        certainty: 'certain',
        fixes: () => moves(document, answer, place),
      }
    }
  },
}

/** The most answers that stand in the brief's order: what is left over is out of order. One heading for several criteria keeps their order. */
function longestInOrder(answers: readonly Answer[]): ReadonlySet<Answer> {
  const kept = longestSorted(answers.map(({ heading }) => heading?.start ?? 0))
  return new Set(kept.flatMap(at => answers[at] ?? []))
}

function moves(document: AssignmentDocument, answer: Answer, place: string): readonly Fix[] {
  const edits = moved(document, answer)
  return edits.length === 0 ? [] : [{ kind: 'move-answer', title: `Move ${answer.criterion.id} ${place}`, edits }]
}

/** Cut with its heading and put in its place; nothing where the heading also answers another criterion or would move into itself. */
function moved(document: AssignmentDocument, answer: Answer): readonly Edit[] {
  const { heading, span } = answer
  if (!heading || !span || document.answers.some(other => other !== answer && other.heading?.start === heading.start))
    return []
  const text = slice(document.text, heading.start, span.end).trimEnd()
  const { offset, side } = criterionPlace(document, answer)
  if (offset >= heading.start && offset <= span.end) return []
  const next = document.blocks.find(block => block.start >= span.end)
  const cut = next
    ? { start: heading.start, end: next.start }
    : { start: endBefore(document, heading.start), end: span.end }
  return [{ span: cut, insert: '' }, insertedAt(offset, side === 'before' ? `${text}\n\n` : `\n\n${text}`)]
}

function endBefore(document: AssignmentDocument, start: number): number {
  return document.blocks.filter(({ end }) => end <= start).at(-1)?.end ?? start
}
