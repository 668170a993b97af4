import { citesByNumber } from '../assignment/citations/cited-numbers.js'
import { unreadCitations } from '../assignment/citations/unread-citations.js'
import type { AssignmentDocument, ListedEntry } from '../assignment/document.js'
import { entryOf } from '../insertion/open-list.js'
import { copied, entriesAdded } from '../insertion/reference-list.js'
import { entryRemoved } from './entry-removed.js'
import { firstWords } from './entry-words.js'
import type { Fix, Rule } from './rule.js'
import { workName } from './wording.js'

export const referenceUncited: Rule<'reference-uncited'> = {
  id: 'reference-uncited',
  severity: 'hint',
  docs: {
    summary: 'An entry of References is never cited in the text.',
    why: 'References hold what is cited. What was only read belongs in a Bibliography, where the brief wants one.',
    bad: `A coach asks and a mentor tells (Starr, 2016).

## References

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.

⟦Whitmore, J. (2017)⟧ *Coaching for Performance*. 5th edn. London: Nicholas Brealey.
`,
    good: `A coach asks and a mentor tells (Starr, 2016).

## References

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.

## Bibliography

Whitmore, J. (2017) *Coaching for Performance*. 5th edn. London: Nicholas Brealey.
`,
  },

  *check(document) {
    const { references, citations } = document
    if (references.entries.length === 0 || citesByNumber(document)) return
    const cited = new Set<object>()
    for (const { meant } of citations) for (const entry of meant) cited.add(entry)
    if (cited.size === 0 && unreadCitations(document)) return
    for (const entry of references.entries) {
      // Running text names a case without brackets round its year: whether it is cited cannot be told.
      if (entry.list !== 'references' || !entry.understood || cited.has(entry.entry)) continue
      if (entry.reference.type === 'legal_case') continue
      yield {
        span: firstWords(entry),
        message: `${workName(entry.reference)} is listed, but I found no citation of it in your text.`,
        certainty: 'certain',
        unnecessary: true,
        fixes: () => fixes(document, entry),
      }
    }
  },
}

function fixes(document: AssignmentDocument, entry: ListedEntry): readonly Fix[] {
  const remove = entryRemoved(document, entry)
  const removing: Fix = { kind: 'remove-entry', title: `Remove ${workName(entry.reference)}`, edits: [remove] }
  if (entryOf(document, 'bibliography', entry.reference) !== undefined) return [removing]
  const move = [remove, ...entriesAdded(document, 'bibliography', [copied(document, entry)])]
  return [
    { kind: 'move-to-bibliography', title: `Move ${workName(entry.reference)} to the Bibliography`, edits: move },
    removing,
  ]
}
