import { entryText } from '../../insertion/entry-text.js'
import { findWorks } from '../find-works.js'
import { mostItems, type CompletionRequest, type Suggestion } from './completion-item.js'
import type { EntryPlace } from './place.js'

/** In a list: entries of works that it does not hold yet, as the list writes them. */
export function entrySuggestions(
  { document, index, explicit }: CompletionRequest,
  place: EntryPlace,
): readonly Suggestion[] {
  const { typed, list } = place
  if (!explicit && typed.trim().length < 2) return []
  const listed = new Set(list.entries.map(({ entry }) => index.ofEntry(entry).key))
  const found =
    typed.trim() === ''
      ? index.parts.flatMap(({ works }) => works.slice(0, mostItems * 2))
      : findWorks(document, { query: typed, limit: mostItems * 2, slips: typed.trim().length >= 4, guesses: 0 }, index)
  return found
    .filter(work => work.kind === 'work' && !listed.has(work.key))
    .slice(0, mostItems)
    .flatMap(({ label, description, works }) => {
      const [work] = works
      return work ? [{ kind: 'entry' as const, label, detail: description, insert: entryText(document, work) }] : []
    })
}
