import type { AssignmentDocument, CitedWork } from '../../assignment/document.js'
import { entryText } from '../../insertion/entry-text.js'
import { entryOf, openLists } from '../../insertion/open-list.js'
import { copied, type NewEntry } from '../../insertion/reference-list.js'
import { withCitedYear } from '../../rules/add-entry.js'
import { namesNoAuthor } from '../../rules/citation-span.js'
import { fittingWorks } from '../../rules/fitting-works.js'

/**
 * An entry for each work that is certainly cited and not in References: as the Bibliography has it, else as the one library or confirmed source that fits
 * has it. Nothing is added for a citation that no source, or more than one, vouches for.
 */
export function missingEntries(document: AssignmentDocument): readonly NewEntry[] {
  const { list } = openLists(document).references
  /** By what each is the entry of: an entry of the Bibliography, or a work. */
  const found = new Map<unknown, NewEntry>()
  const asked = new Set<string>()
  for (const cited of document.citations) {
    if (cited.read.certainty !== 'certain' || cited.read.key !== undefined) continue
    if (cited.state === 'bibliography') {
      const copy = list && onlyEntry(cited)
      if (copy && !found.has(copy.entry)) found.set(copy.entry, copied(document, copy))
    } else if (cited.state === 'unlisted' && isNew(cited, asked)) {
      const work = namesNoAuthor(document, cited) ? undefined : vouchedFor(document, cited)
      if (!work || entryOf(document, 'references', work) || entryOf(document, 'bibliography', work)) continue
      const text = entryText(document, work)
      found.set(`${work.id} ${work.year ?? ''}`, { text, reference: work })
    }
  }
  return [...found.values()]
}

function onlyEntry({ entries }: CitedWork): CitedWork['entries'][number] | undefined {
  return entries.length === 1 ? entries[0] : undefined
}

/** Whether nothing was called so before; it is now. */
function isNew({ read: { authors, etAl, year } }: CitedWork, asked: Set<string>): boolean {
  const called = JSON.stringify([authors, etAl, year])
  if (asked.has(called)) return false
  asked.add(called)
  return true
}

/** The only work that the citation fits, its facts confirmed. */
function vouchedFor(document: AssignmentDocument, cited: CitedWork): NewEntry['reference'] | undefined {
  const [work, ...others] = fittingWorks(document, cited.citation).filter(({ meaning }) => meaning === undefined)
  return work?.sure === true && others.length === 0 ? withCitedYear(work, cited) : undefined
}
