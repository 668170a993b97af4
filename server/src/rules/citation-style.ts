import type { AssignmentDocument } from '../assignment/document.js'
import { citationManner, citationSlips } from './citation-manner.js'
import { departures, formFix } from './manner.js'
import type { Finding, Rule } from './rule.js'
import { shortenedTeams } from './shortened-teams.js'

export const citationStyle: Rule<'citation-style'> = {
  id: 'citation-style',
  severity: 'hint',
  docs: {
    summary: 'A citation is written in another way than most of yours, or than the style that you have set.',
    why: 'There is no single Harvard: guides differ on commas, on “and” and “&”, on pages and on “et al.”. What they share is that one text keeps to one form. Without a setting, yours is the norm.',
    bad: `A coach asks (Gilbert and Whittleworth, 2009). A mentor tells (Gilbert and Whittleworth, 2009), as others say (Clutterbuck and Megginson, 2005). Both listen (⟦Clutterbuck & Megginson⟧, 2005).

## References

Clutterbuck, D. and Megginson, D. (2005) *Making Coaching Work*. London: CIPD.

Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. Monmouth: Worth Consulting.
`,
    good: `A coach asks (Gilbert and Whittleworth, 2009). A mentor tells (Gilbert and Whittleworth, 2009), as others say (Clutterbuck and Megginson, 2005). Both listen (Clutterbuck and Megginson, 2005).

## References

Clutterbuck, D. and Megginson, D. (2005) *Making Coaching Work*. London: CIPD.

Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. Monmouth: Worth Consulting.
`,
  },

  *check(document) {
    const blocks = citingBlocks(document)
    for (const index of blocks) {
      const start = document.startOf(index)
      for (const slip of document.factOf(citationSlips, index) ?? []) {
        const right = slip.forms['right'] ?? ''
        yield {
          span: { start: start + slip.span.start, end: start + slip.span.end },
          message: `The usual form is “${right.replace(/^[,:]\s/, '')}”. Here it is “${slip.written.replace(/^[,:]\s/, '')}”.`,
          certainty: 'certain',
          fixes: () => [formFix(slip, start, right)],
        } satisfies Finding
      }
    }
    const places = blocks.map(index => ({
      shown: document.factOf(citationManner, index) ?? [],
      by: document.startOf(index),
    }))
    yield* departures(document, [...places, ...shortenedTeams(document)], 'citations')
  },
}

/** Indices of the blocks of the body that cite; those of lists are not among them. */
function citingBlocks({ citations }: AssignmentDocument): readonly number[] {
  const found: number[] = []
  for (const { block } of citations) if (found.at(-1) !== block) found.push(block)
  return found
}
