import type { AssignmentDocument } from '../../assignment/document.js'
import { foldedName } from '../../bibliography/folded.js'
import { citationInsertion } from '../../insertion/citation.js'
import type { Insertion } from '../../insertion/insertion.js'
import { modelInsertion, sourceOf } from '../../insertion/model.js'
import { modelLaidOut } from '../../insertion/model-layout.js'
import type { Hit } from '../../search/search-index.js'
import { listed } from '../../text/amounts.js'
import { touches, type Span } from '../../text/span.js'
import { findWorks, hitsOf } from '../find-works.js'
import { modelMarkdown } from '../hover/model.js'
import { literalWithItalics } from '../markdown-text.js'
import { typedReference } from '../typed-reference.js'
import type { FindableWork } from '../works/findable-work.js'
import { usualKeyedWorks } from '../works/usual-works.js'
import type { CompletionRequest, Suggestion } from './completion-item.js'
import type { CompletionPlace } from './place.js'

/** In running text: models and works whose name was begun with a capital, or anything that was asked for. Chosen, they come with their citation. */
export function proseSuggestions(
  request: CompletionRequest,
  place: CompletionPlace & { kind: 'prose' },
): readonly Suggestion[] {
  const { typed, span } = place
  const { document, index, explicit, offset } = request
  if (typed === '')
    return explicit
      ? suggestions(request, span, findWorks(document, { query: '', limit: mostUsual, offset }, index), false)
      : []
  const longer = namedPhrase(request, place)
  if (longer) return withLayouts(request, longer.place, longer.hits)
  if (!explicit && !looksLikeName(typed)) return []
  const query = { query: typed, limit: mostWorks, slips: explicit || typed.length >= 4, guesses: 0 }
  const hits = hitsOf(document, query, index).filter(hit => explicit || isByName(hit))
  return withLayouts(request, place, hits)
}

function withLayouts(
  request: CompletionRequest,
  place: CompletionPlace & { kind: 'prose' },
  hits: readonly Hit<FindableWork>[],
): readonly Suggestion[] {
  const found = hits.map(({ value }) => value)
  const [first, ...others] = suggestions(request, place.span, found, false)
  return first ? [first, ...layouts(request, place, hits[0]), ...others] : []
}

/** On a line of its own, the best model also comes with its parts laid out. */
function layouts(
  { document }: CompletionRequest,
  { span, before }: CompletionPlace & { kind: 'prose' },
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

/** Behind a bracket, semicolon or @: works by author, title and year, and the sources of models. */
export function citationSuggestions(
  request: CompletionRequest,
  place: CompletionPlace & { kind: 'citation' },
): readonly Suggestion[] {
  const { document, index, explicit, offset } = request
  const { typed, span, opened } = place
  // In a remark in brackets, words in small letters are seldom misspelt names. `explicit` is true, too, where the editor asks anew at each letter.
  const slips = (explicit && !beginsLittle(typed)) || /^\p{Lu}.{3}/u.test(typed)
  const isEmpty = typed.trim() === ''
  const byKey = opened === '[@' || (opened === '@' && usesKeys(document, offset))
  if (byKey && isEmpty) return keySuggestions(usualKeyedWorks(document, offset, index, mostUsual))
  if (!byKey && isOnlyLittle(typed)) return []
  const limit = isEmpty ? mostUsual : mostWorks
  const found = findWorks(document, { query: typed, limit, offset, slips, guesses: 0 }, index)
  if (byKey) return keySuggestions(found)
  return suggestions(request, span, authorsFirst(found, typed.trim()), true)
}

/** Works whose first author begins as typed, before models that do: in a bracket one writes authors. */
function authorsFirst(found: readonly FindableWork[], typed: string): readonly FindableWork[] {
  const beginning = foldedName(typed)
  const isAuthor = ({ kind, label }: FindableWork): boolean =>
    kind === 'work' && beginning !== '' && foldedName(label).startsWith(beginning)
  return [...found.filter(isAuthor), ...found.filter(work => !isAuthor(work))]
}

/** Each brings its entry along, so more than are looked at would only cost time; with nothing typed yet, a glance is enough. */
const mostWorks = 30
const mostUsual = 15

/** Two characters at least, the first a capital or a digit before one ("3K"); and no word that merely begins a sentence. */
function looksLikeName(typed: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}'’-]|^\p{N}+-?\p{Lu}/u.test(typed) && !sentenceOpeners.has(typed)
}

const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'A After All Although An And Another Any As At Based Be Because Before Both But By Can Each Even For From Further Given Has Have He Her ' +
    'Here His How However I If In Indeed It Its Like Many May More Most Much My No Not Now Of On One Only Or Other Our Out Over She Should ' +
    'Since So Some Such Than That The Their Then There These They This Those Through Thus To Two Under Until Up Us Using We Well What When ' +
    'Where Whether Which While Who Why Will With Within Without Yet You Your'
  ).split(' '),
)

/** Titles and parts would offer something at every capital. */
function isByName({ tier, weight }: Hit<FindableWork>): boolean {
  return weight >= 2 && tier <= 3
}

/** "Three Key" or "Gilbert and Whit": up to three words before the typed one that begin a name together with it, the longest such run. */
function namedPhrase(
  { document, index, explicit }: CompletionRequest,
  { typed, span, before }: CompletionPlace & { kind: 'prose' },
): { readonly place: CompletionPlace & { kind: 'prose' }; readonly hits: readonly Hit<FindableWork>[] } | undefined {
  const words =
    /(?:(?<![\p{L}\p{N}'’-])[\p{L}\p{N}][\p{L}\p{N}'’-]* ){1,3}$/u
      .exec(before.slice(-80))?.[0]
      .split(' ')
      .slice(0, -1) ?? []
  for (let first = 0; first < words.length; first++) {
    const phrase = `${words.slice(first).join(' ')} ${typed}`
    if ((!explicit && !/^[\p{Lu}\p{N}]/u.test(phrase)) || isLittle(words[first] ?? '')) continue
    const hits = hitsOf(document, { query: phrase, limit: mostWorks, slips: false }, index).filter(
      ({ tier, weight }) => tier <= 1 && weight >= 2,
    )
    if (hits.length === 0) continue
    const start = span.end - phrase.length
    const place = {
      kind: 'prose',
      span: { start, end: span.end },
      typed: phrase,
      before: beforeOf(before, span, start),
    } as const
    return { place, hits }
  }
  return undefined
}

/** What stands on the line before a phrase that begins within `before`. */
function beforeOf(before: string, span: Span, start: number): string {
  return before.slice(0, before.length - (span.start - start))
}

/** A phrase that begins with "the" or "and" would take it away with the name. */
function isLittle(word: string): boolean {
  return sentenceOpeners.has(word.charAt(0).toUpperCase() + word.slice(1))
}

/** "the", "in the": a remark in brackets begins like that, and whoever types quickly must not be given a work with these in its title. */
function isOnlyLittle(typed: string): boolean {
  return beginsLittle(typed) && typed.trim().split(/\s+/).every(isLittle)
}

function beginsLittle(typed: string): boolean {
  const [first = ''] = typed.trim().split(/\s+/, 1)
  return /^\p{Ll}/u.test(first) && isLittle(first)
}

/** Whether keys are cited elsewhere; what is being typed is none yet. */
function usesKeys({ citations }: AssignmentDocument, offset: number): boolean {
  return citations.some(({ citation }) => citation.key !== undefined && !touches(citation.span, offset))
}

/** Where the writer cites by keys: "@starr2016". */
function keySuggestions(found: readonly FindableWork[]): readonly Suggestion[] {
  return found.flatMap(({ kind, label, description, works, id }) => {
    const key = works[0]?.id ?? ''
    if (kind !== 'work' || key === '' || id.startsWith('built-in:')) return []
    return [{ kind: 'work' as const, label: `@${key}`, detail: `${label} ${description}`.trim(), insert: `@${key}` }]
  })
}

function suggestions(
  request: CompletionRequest,
  span: Span,
  found: readonly FindableWork[],
  citationOnly: boolean,
): readonly Suggestion[] {
  return found.map(work => suggestion(request.document, span, work, citationOnly))
}

function suggestion(document: AssignmentDocument, span: Span, work: FindableWork, citationOnly: boolean): Suggestion {
  const { insert, edits } = insertionOf(document, span, work, citationOnly)
  const { label, description, kind } = work
  return {
    kind,
    label,
    detail: description,
    documentation: documentationOf(document, work),
    insert,
    extraEdits: edits,
    span,
  }
}

function insertionOf(document: AssignmentDocument, span: Span, work: FindableWork, citationOnly: boolean): Insertion {
  if (work.model === undefined) return citationInsertion(document, span, work.works.slice(0, 1))
  const source = citationOnly ? sourceOf(document, work.model) : undefined
  return source ? citationInsertion(document, span, [source]) : modelInsertion(document, span, work.model)
}

function documentationOf(document: AssignmentDocument, { model, works, detail }: FindableWork): string {
  if (model) return modelMarkdown(document.inputs, model)
  const [work] = works
  return work ? literalWithItalics(`${document.inputs.printed(work) ?? typedReference(work)}\n\n${detail}`) : ''
}
