import type { AssignmentDocument } from '../assignment/document.js'
import { duplicateEntries, type DuplicateEntry } from './duplicate-entries.js'
import { firstWords } from './entry-words.js'
import { mergingFix } from './merged-entries.js'
import type { Fix, Rule } from './rule.js'
import { workName } from './wording.js'

export const referenceDuplicate: Rule<'reference-duplicate'> = {
  id: 'reference-duplicate',
  severity: 'information',
  docs: {
    summary: 'A list holds the same work twice.',
    why: 'Each work has one entry in a list, however often it is cited. Two entries make a reader look for the difference. The same work in References and in the Bibliography is no fault.',
    bad: `A coach asks and a mentor tells (Starr, 2016). Silence helps (Kline, 1999).

## References

Kline, N. (1999) *Time to Think*. London: Ward Lock.

⟦Kline, N. (1999)⟧ *Time to Think: Listening to Ignite the Human Mind*. London: Ward Lock.

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.

⟦Starr, J. (2016)⟧ *The Coaching Manual*. Harlow: Pearson.
`,
    good: `A coach asks and a mentor tells (Starr, 2016a; Starr, 2016b). Silence helps (Kline, 1999).

## References

Kline, N. (1999) *Time to Think: Listening to Ignite the Human Mind*. London: Ward Lock.

Starr, J. (2016a) *Brilliant Coaching*. Harlow: Pearson.

Starr, J. (2016b) *The Coaching Manual*. Harlow: Pearson.

## Bibliography

Kline, N. (1999) *Time to Think: Listening to Ignite the Human Mind*. London: Ward Lock.
`,
  },

  *check(document) {
    for (const duplicate of duplicateEntries(document)) {
      const { first, later, certainty } = duplicate
      const name = workName(later.reference)
      yield {
        span: firstWords(later),
        message:
          certainty === 'certain'
            ? `${name} stands in this list twice. One entry is enough.`
            : `${name} seems to stand in this list twice. Are the two one work?`,
        certainty,
        related: [{ span: first.span, message: 'The first entry of this work' }],
        fixes: () => fixes(document, duplicate),
      }
    }
  },
}

function fixes(document: AssignmentDocument, duplicate: DuplicateEntry): readonly Fix[] {
  const merging = mergingFix(document, duplicate)
  const going: Fix = {
    kind: 'go-to-other',
    title: 'Go to the first entry of this work',
    edits: [],
    action: { type: 'go-to', span: duplicate.first.span },
  }
  return merging ? [merging, going] : [going]
}
