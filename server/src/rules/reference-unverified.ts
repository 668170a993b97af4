import type { Verification } from '../bibliography/verification.js'
import { shortened } from './wording.js'
import { firstWords } from './entry-words.js'
import type { Rule } from './rule.js'

export const referenceUnverified: Rule<'reference-unverified'> = {
  id: 'reference-unverified',
  severity: 'hint',
  docs: {
    summary:
      'You had the references verified, and Crossref has no match for this entry, another year, or another work under its DOI.',
    why: 'Crossref lists what publishers register with it: most journal articles, some books, few reports and pages. No match is no fault, and never more than a hint; it is a reason to look once more at an entry that you did not type from the work itself. Nothing is asked unless you run “Verify References”.',
    bad: `Whether it can be learned is open (Nobody, 2019).

## References

⟦Nobody, A. (2019)⟧ *A Book That No Registry Knows*. Leeds: Own Press.
`,
    good: `A coach asks and a mentor tells (Starr, 2016).

## References

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.
`,
  },

  *check({ inputs: { verified }, references }) {
    if (verified === undefined || verified.size === 0) return
    for (const entry of references.entries) {
      const message = messageOf(verified.get(entry.raw))
      if (message !== undefined) yield { span: firstWords(entry), message, certainty: 'possible' }
    }
  },
}

function messageOf(verification: Verification | undefined): string | undefined {
  switch (verification?.status) {
    case 'other-year':
      return `Found in Crossref, but the year there is ${verification.year ?? 'another'}.`
    case 'no-match':
      return verification.otherTitle === undefined
        ? 'No match in Crossref. Many books and reports are not in it.'
        : `The DOI of this entry is that of another work in Crossref: “${shortened(verification.otherTitle, 100)}”.`
    case 'found':
    case undefined:
      return undefined
  }
}
