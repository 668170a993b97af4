import type { AssignmentDocument } from '../assignment/document.js'
import { gapsIn } from '../insertion/gaps.js'
import { slice } from '../text/rope.js'
import {
  mostItems,
  type CompletionItem,
  type CompletionRequest,
  type Suggestion,
} from './completion/completion-item.js'
import { entrySuggestions } from './completion/entry.js'
import { frontMatterSuggestions } from './completion/front-matter.js'
import { headingSuggestions } from './completion/heading.js'
import { citationSuggestions } from './completion/citation.js'
import { proseSuggestions } from './completion/prose.js'
import { completionPlace, type CompletionPlace } from './completion/place.js'
import { mayFollowSpace } from './completion/triggers.js'
import { worksIndex, type WorksIndex } from './works/works-index.js'

/** What can be written at a caret. Always to be asked for again after the next key (`isIncomplete`): slips and acronyms match anew. */
export interface Completions {
  readonly items: readonly CompletionItem[]
  readonly isIncomplete: boolean
}

/**
 * At most 50 suggestions, best first and complete; none in code, comments and in the middle of words. `explicit` where the writer asked for them,
 * `behindSpace` where a space was typed. `index` is to be kept by the caller (`worksIndexes`): making it takes milliseconds.
 */
export function completionsAt(
  document: AssignmentDocument,
  offset: number,
  { explicit, behindSpace = false }: { readonly explicit: boolean; readonly behindSpace?: boolean },
  index: WorksIndex = worksIndex(document.inputs),
): Completions {
  if (behindSpace && !mayFollowSpace(lineBefore(document, offset))) return { items: [], isIncomplete: true }
  const place = completionPlace(document, offset)
  const found = place === undefined ? [] : suggestionsAt({ document, offset, explicit, index }, place)
  return {
    items: found.slice(0, mostItems).map((suggestion, rank) => itemOf(document, place, suggestion, rank)),
    isIncomplete: true,
  }
}

function lineBefore({ text }: AssignmentDocument, offset: number): string {
  const line = text.lineAt(offset)
  return line.text.slice(0, offset - line.from)
}

/** To add a source of suggestions: one file, one line here. */
function suggestionsAt(request: CompletionRequest, place: CompletionPlace): readonly Suggestion[] {
  switch (place.kind) {
    case 'front-matter':
      return frontMatterSuggestions(request, place)
    case 'heading':
      return headingSuggestions(request, place)
    case 'entry':
      return entrySuggestions(request, place)
    case 'citation':
      return citationSuggestions(request, place)
    case 'prose':
      return proseSuggestions(request, place)
  }
}

function itemOf(
  document: AssignmentDocument,
  place: CompletionPlace | undefined,
  suggestion: Suggestion,
  rank: number,
): CompletionItem {
  const span = suggestion.span ?? (place && 'span' in place ? place.span : { start: 0, end: 0 })
  // An edit that begins where the typed words end would be dropped or land inside: it joins the text itself.
  const joined = (suggestion.extraEdits ?? []).filter(
    edit => edit.span.start === span.end && edit.span.end === span.end,
  )
  const insert = suggestion.insert + joined.map(edit => edit.insert).join('')
  return {
    ...suggestion,
    span,
    insert,
    ...stopsOf(suggestion, joined.length > 0),
    extraEdits: (suggestion.extraEdits ?? []).filter(edit => !joined.includes(edit)),
    filterText: slice(document.text, span.start, span.end),
    sortText: String(rank).padStart(4, '0'),
  }
}

/** The gaps that are to be filled in come first; where more text follows, the caret ends behind what was chosen. */
function stopsOf({ insert, stops }: Suggestion, isJoined: boolean): Pick<CompletionItem, 'stops'> {
  const wanted = [...(stops ?? gapsIn(insert)), ...(isJoined ? [{ start: insert.length, end: insert.length }] : [])]
  return wanted.length === 0 ? {} : { stops: wanted }
}
