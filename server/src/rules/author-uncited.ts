import { citesByNumber } from '../assignment/citations/cited-numbers.js'
import type { AssignmentDocument, AuthorMention } from '../assignment/document.js'
import { foldedName } from '../bibliography/folded.js'
import type { Reference } from '../bibliography/reference.js'
import { citationAfterAuthor } from '../insertion/citation-after.js'
import { leadingNames } from '../insertion/names.js'
import { citedNames } from './cited-names.js'
import { notAnAuthor } from './ignoring-fixes.js'
import type { Fix, Rule } from './rule.js'
import { workName } from './wording.js'

/** How many works of one author are offered at most. */
const mostOffered = 4

export const authorUncited: Rule<'author-uncited'> = {
  id: 'author-uncited',
  severity: 'information',
  docs: {
    summary:
      'An author is named without a year, and nothing of theirs is cited in the paragraph. Told once in a paragraph.',
    why: 'A marker gives credit for theory whose source is shown. A name alone does not say which work is meant.',
    bad: `⟦Hawkins⟧ argues that a coaching culture has to be built.

A culture grows in steps (Hawkins, 2012).

## References

Hawkins, P. (2012) *Creating a Coaching Culture*. Maidenhead: Open University Press.
`,
    good: `Hawkins (2012) argues that a coaching culture has to be built. Hawkins also names seven steps.

## References

Hawkins, P. (2012) *Creating a Coaching Culture*. Maidenhead: Open University Press.
`,
  },

  *check(document) {
    const { authorMentions } = document
    if (authorMentions.length === 0 || citesByNumber(document)) return
    const cited = citedNames(document)
    const models = new Set(document.modelMentions.map(({ span }) => span.start))
    const told = new Set<string>()
    for (const [index, mention] of authorMentions.entries()) {
      const surname = foldedName(mention.name)
      const key = `${String(mention.block)} ${surname}`
      if (told.has(key) || cited.inBlock(mention.block, surname)) continue
      told.add(key)
      if (isCoauthor(document, authorMentions[index - 1], mention) || models.has(mention.span.start)) continue
      const certain = mention.certainty === 'certain' && !cited.before(mention.block, surname)
      yield {
        span: mention.span,
        message: `${mention.name} is named in this paragraph, but not cited.${meant(document, mention)}`,
        certainty: certain ? 'certain' : 'possible',
        fixes: () => [...fixes(document, mention), notAnAuthor(mention.name)],
      }
    }
  },
}

function meant(document: AssignmentDocument, mention: AuthorMention): string {
  const { certainty } = mention
  const [only, other] = differentWorks(worksOf(document, mention))
  return only && other === undefined && certainty === 'certain' ? ` Is it ${workName(only)}?` : ''
}

/** The works that the mention can mean: where it names two authors, "Parsloe and Wray", none by Parsloe and Leedham. */
function worksOf(document: AssignmentDocument, { span, works }: AuthorMention): readonly Reference[] {
  const [, second] = secondName.exec(document.written({ start: span.end, end: span.end + 60 })) ?? []
  if (second === undefined) return works
  const folded = foldedName(second)
  return works.filter(work => {
    const team = leadingNames(work)
    return team.length < 2 || team.some(({ family }) => foldedName(family) === folded)
  })
}

const secondName = /^(?:,?\s+and|,?\s+&)\s+(\p{Lu}[\p{L}\p{M}'’-]+)/u

/** A work of References that stands in the Bibliography as well is one work. */
function differentWorks(works: readonly Reference[]): readonly Reference[] {
  return [...new Map(works.map(work => [workName(work), work])).values()]
}

/** What parts two names of a team, given names included: "Nick Brightwell and Greta Osei". */
const joint = /^\s*(?:,|,?\s*and\s|,?\s*&)\s*(?:\p{Lu}[\p{L}'’-]*\.?\s){0,2}$/u

/** "Gilbert and ⟦Whittleworth⟧": the first name of a team speaks for all. */
function isCoauthor(
  document: AssignmentDocument,
  before: AuthorMention | undefined,
  { span, works }: AuthorMention,
): boolean {
  if (before === undefined || before.span.end > span.start || document.distance(before.span.end, span.start) > 30)
    return false
  if (!joint.test(document.written({ start: before.span.end, end: span.start }))) return false
  const first = foldedName(before.name)
  return works.some(work => leadingNames(work).some(name => foldedName(name.family) === first))
}

function fixes(document: AssignmentDocument, mention: AuthorMention): readonly Fix[] {
  const { span, certainty } = mention
  const different = differentWorks(worksOf(document, mention))
  const preferred = different.length === 1 && certainty === 'certain'
  return different.slice(0, mostOffered).map(work => ({
    kind: 'insert-citation',
    title: `Cite ${workName(work)}`,
    edits: citationAfterAuthor(document, span, work),
    ...(preferred ? { preferred } : {}),
  }))
}
