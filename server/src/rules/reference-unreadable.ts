import type { AssignmentDocument, ListedEntry } from '../assignment/document.js'
import { gapsIn } from '../insertion/gaps.js'
import { slice } from '../text/rope.js'
import { bareAddress } from './bare-address.js'
import { authorsWithoutYear } from './missing-parts.js'
import type { Rule } from './rule.js'
import { shortened } from './wording.js'

export const referenceUnreadable: Rule<'reference-unreadable'> = {
  id: 'reference-unreadable',
  severity: 'information',
  docs: {
    summary: 'A line of a list was not understood as an entry, and so nothing in it was checked.',
    why: 'Markwise looks for authors, a year and a title. Where they do not show, it cannot tell whether the work is cited, and says so instead of passing the line off as right.',
    bad: `A coach asks and a mentor tells (Starr, 2016).

## References

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.

⟦The blue handbook from the second workshop⟧
`,
    good: `A coach asks and a mentor tells (Starr, 2016).

## References

Coaching Academy (no date) *The Blue Handbook*. Leeds: Coaching Academy.

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.
`,
  },

  *check(document) {
    for (const entry of document.references.entries) {
      if (entry.understood || entry.list === 'further' || isTold(entry) || isLink(document, entry)) continue
      yield {
        span: entry.span,
        message: `I could not tell author, year and title in “${shortened(entry.raw, 60)}”. It was not checked as an entry.`,
        certainty: 'certain',
      }
    }
  },
}

/** What is missing is said by `reference-incomplete`. */
function isTold(entry: ListedEntry): boolean {
  return gapsIn(entry.raw).length > 0 || bareAddress(entry) !== undefined || authorsWithoutYear(entry) !== undefined
}

/** "[Back to the module](module.md)": a way out of the page, with no claim to be an entry. */
function isLink({ text }: AssignmentDocument, { span }: ListedEntry): boolean {
  return (
    slice(text, span.start - 1, span.start) === '[' &&
    /^\]\([^()\s]*\)\s*$/.test(slice(text, span.end, text.lineAt(span.end).to))
  )
}
