import type { AssignmentDocument } from '../../assignment/document.js'
import { foldedName } from '../../bibliography/folded.js'
import { touches } from '../../text/span.js'
import { findWorks } from '../find-works.js'
import type { FindableWork } from '../works/findable-work.js'
import { usualKeyedWorks } from '../works/usual-works.js'
import type { CompletionRequest, Suggestion } from './completion-item.js'
import type { CitationPlace } from './place.js'
import { beginsLikeRemark, isOnlyOpeners } from './sentence-openers.js'
import { citationSuggestion, keySuggestion, mostMatching, mostUsual } from './work-suggestion.js'

/** Behind a bracket, semicolon or @: works by author, title and year, and the sources of models. */
export function citationSuggestions(request: CompletionRequest, place: CitationPlace): readonly Suggestion[] {
  const { document, index, explicit, offset } = request
  const { typed, span, opened } = place
  // In a remark in brackets, words in small letters are seldom misspelt names. `explicit` is also true where the editor asks anew at each letter.
  const slips = (explicit && !beginsLikeRemark(typed)) || /^\p{Lu}.{3}/u.test(typed)
  const isEmpty = typed.trim() === ''
  const byKey = opened === '[@' || (opened === '@' && usesKeys(document, offset))
  if (byKey && isEmpty) return usualKeyedWorks(document, offset, index, mostUsual).flatMap(keySuggestion)
  // Whoever types a remark quickly must not be given a work with "the" or "in the" in its title.
  if (!byKey && isOnlyOpeners(typed)) return []
  const limit = isEmpty ? mostUsual : mostMatching
  const found = findWorks(document, { query: typed, limit, offset, slips, guesses: 0 }, index)
  if (byKey) return found.flatMap(keySuggestion)
  return authorsFirst(found, typed.trim()).map(work => citationSuggestion(document, span, work))
}

/** Works whose first author begins as typed, before models that do: in a bracket one writes authors. */
function authorsFirst(found: readonly FindableWork[], typed: string): readonly FindableWork[] {
  const beginning = foldedName(typed)
  const isAuthor = ({ kind, label }: FindableWork): boolean =>
    kind === 'work' && beginning !== '' && foldedName(label).startsWith(beginning)
  return [...found.filter(isAuthor), ...found.filter(work => !isAuthor(work))]
}

/** Whether keys are cited elsewhere; what is being typed is none yet. */
function usesKeys({ citations }: AssignmentDocument, offset: number): boolean {
  return citations.some(({ citation }) => citation.key !== undefined && !touches(citation.span, offset))
}
