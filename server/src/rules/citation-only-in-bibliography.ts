import { copied, entriesAdded } from '../insertion/reference-list.js'
import { citationSpan } from './citation-span.js'
import type { Rule } from './rule.js'
import { workName } from './wording.js'

export const citationOnlyInBibliography: Rule<'citation-only-in-bibliography'> = {
  id: 'citation-only-in-bibliography',
  severity: 'information',
  docs: {
    summary: 'A work that you cite stands only in the Bibliography. Told once for each work.',
    why: 'References hold what is cited, the Bibliography what was read. A marker checks the citations against References.',
    bad: `A coach asks and a mentor tells ⟦(Starr, 2016)⟧.

## References

Whitmore, J. (2017) *Coaching for Performance*. 5th edn. London: Nicholas Brealey.

## Bibliography

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.
`,
    good: `A coach asks and a mentor tells (Starr, 2016).

## References

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.

Whitmore, J. (2017) *Coaching for Performance*. 5th edn. London: Nicholas Brealey.

## Bibliography

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.
`,
  },

  *check(document) {
    const told = new Set<object>()
    for (const cited of document.citations) {
      if (cited.state !== 'bibliography') continue
      const { entries, citation } = cited
      const [listed] = entries
      if (listed === undefined || told.has(listed.entry)) continue
      told.add(listed.entry)
      yield {
        span: citationSpan(document, citation),
        message: `${workName(listed.reference)} stands in your Bibliography, but not in your References.`,
        certainty: citation.certainty,
        related: [{ span: listed.span, message: 'The entry in the Bibliography' }],
        fixes: () => [
          {
            kind: 'copy-to-references',
            title: `Copy ${workName(listed.reference)} to References`,
            edits: entriesAdded(document, 'references', [copied(document, listed)]),
            preferred: citation.certainty === 'certain' && entries.length === 1,
            certain: citation.certainty === 'certain' && entries.length === 1,
          },
        ],
      }
    }
  },
}
