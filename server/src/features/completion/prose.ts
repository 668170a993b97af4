import { modelLaidOut } from '../../insertion/model-layout.js'
import type { Hit } from '../../search/search-index.js'
import { listed } from '../../text/amounts.js'
import { findWorks, hitsOf } from '../find-works.js'
import { modelMarkdown } from '../hover/model.js'
import type { FindableWork } from '../works/findable-work.js'
import type { CompletionRequest, Suggestion } from './completion-item.js'
import { isSentenceOpener, mayOpenSentence } from './sentence-openers.js'
import type { ProsePlace } from './place.js'
import { mostMatching, mostUsual, nameSuggestion } from './work-suggestion.js'

/**
 * In running text: models and works whose name was begun with a capital. Asked for explicitly: whatever matches, and with nothing typed the works
 * that are usual here.
 */
export function proseSuggestions(request: CompletionRequest, place: ProsePlace): readonly Suggestion[] {
  const { typed, span } = place
  const { document, index, explicit, offset } = request
  if (typed === '') {
    const usual = explicit ? findWorks(document, { query: '', limit: mostUsual, offset }, index) : []
    return usual.map(work => nameSuggestion(document, span, work))
  }
  const phrase = namedPhrase(request, place)
  if (phrase) return suggestionsFor(request, phrase.place, phrase.hits)
  if (!explicit && !looksLikeName(typed)) return []
  const query = { query: typed, limit: mostMatching, slips: explicit || typed.length >= 4, guesses: 0 }
  const hits = hitsOf(document, query, index).filter(hit => explicit || isByName(hit))
  return suggestionsFor(request, place, hits)
}

/** Two characters at least, the first a capital or a digit before one ("3K"); and no word that merely begins a sentence. */
function looksLikeName(typed: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}'’-]|^\p{N}+-?\p{Lu}/u.test(typed) && !isSentenceOpener(typed)
}

/** Matches in titles and in parts of models would offer something at every capital. */
function isByName({ tier, weight }: Hit<FindableWork>): boolean {
  return weight >= 2 && tier <= 3
}

interface NamedPhrase {
  /** The place of the whole phrase. */
  readonly place: ProsePlace
  readonly hits: readonly Hit<FindableWork>[]
}

/** "Three Key" or "Gilbert and Whit": up to three words before the typed one that begin a name together with it, the longest such run. */
function namedPhrase(
  { document, index, explicit }: CompletionRequest,
  { typed, span, before }: ProsePlace,
): NamedPhrase | undefined {
  const words = wordsBefore(before)
  for (let first = 0; first < words.length; first++) {
    const phrase = `${words.slice(first).join(' ')} ${typed}`
    // A phrase that began with "the" or "and" would replace that word together with the name.
    if ((!explicit && !/^[\p{Lu}\p{N}]/u.test(phrase)) || mayOpenSentence(words[first] ?? '')) continue
    const hits = hitsOf(document, { query: phrase, limit: mostMatching, slips: false }, index).filter(
      ({ tier, weight }) => tier <= 1 && weight >= 2,
    )
    if (hits.length === 0) continue
    const added = phrase.length - typed.length
    const place: ProsePlace = {
      kind: 'prose',
      span: { start: span.start - added, end: span.end },
      typed: phrase,
      before: before.slice(0, before.length - added),
    }
    return { place, hits }
  }
  return undefined
}

/** The last three words at most, each followed by one space. */
function wordsBefore(before: string): readonly string[] {
  const run = /(?:(?<![\p{L}\p{N}'’-])[\p{L}\p{N}][\p{L}\p{N}'’-]* ){1,3}$/u.exec(before.slice(-80))?.[0] ?? ''
  return run.split(' ').slice(0, -1)
}

/** The best hit, the layouts of its model, then the other hits. */
function suggestionsFor(
  request: CompletionRequest,
  place: ProsePlace,
  hits: readonly Hit<FindableWork>[],
): readonly Suggestion[] {
  const [first, ...others] = hits.map(({ value }) => nameSuggestion(request.document, place.span, value))
  return first ? [first, ...layouts(request, place, hits[0]), ...others] : []
}

/** On a line of its own, the best model also comes with its parts laid out. */
function layouts(
  { document }: CompletionRequest,
  { span, before }: ProsePlace,
  hit: Hit<FindableWork> | undefined,
): readonly Suggestion[] {
  const model = hit?.value.model
  if (model === undefined || model.components.length < 2 || before.trim() !== '') return []
  return (['labels', 'headings'] as const).map(layout => {
    const { insert, edits, stops } = modelLaidOut(document, span, model, layout)
    return {
      kind: 'model',
      label: `${model.name}: its parts as ${layout}`,
      detail: listed(model.components),
      documentation: modelMarkdown(document.inputs, model),
      insert,
      extraEdits: edits,
      stops,
      span,
    }
  })
}
