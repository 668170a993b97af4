import { offeredProfiles } from '../../catalogue/harvard.js'
import { frontMatterKeys } from '../front-matter-keys.js'
import type { CompletionRequest, Suggestion } from './completion-item.js'
import type { FrontMatterPlace } from './place.js'

/** In the front matter: its keys that are not there yet, behind `assignment:` the briefs that are known, and behind `style:` the guides. */
export function frontMatterSuggestions(request: CompletionRequest, place: FrontMatterPlace): readonly Suggestion[] {
  const value = /^assignment\s*:\s*(["']?)([^"']*)$/.exec(place.line)
  if (value) return briefSuggestions(request, value[2] ?? '')
  const style = /^(?:style|csl)\s*:\s*["']?([^"']*)$/.exec(place.line)
  if (style) return styleSuggestions(request, style[1] ?? '')
  const key = /^[\w-]*$/.exec(place.line)
  return key ? keySuggestions(request, place, key[0]) : []
}

function briefSuggestions({ document, offset }: CompletionRequest, typed: string): readonly Suggestion[] {
  const span = { start: offset - typed.length, end: offset }
  const wanted = typed.toLowerCase()
  return document.inputs.knownBriefs
    .filter(({ id, title, aliases }) => [id, title, ...aliases].some(name => name.toLowerCase().includes(wanted)))
    .map(({ id, title }) => ({ kind: 'brief', label: id, detail: title, insert: id, span }))
}

/** By its name, by another that it is known under, or by its title. */
function styleSuggestions({ offset }: CompletionRequest, typed: string): readonly Suggestion[] {
  const span = { start: offset - typed.length, end: offset }
  const wanted = typed.toLowerCase()
  return offeredProfiles()
    .filter(({ title, names }) => [title, ...names].some(name => name.toLowerCase().includes(wanted)))
    .map(({ name, title }) => ({ kind: 'key', label: name, detail: title, insert: name, span }))
}

function keySuggestions(
  { document, offset }: CompletionRequest,
  { lineStart }: { lineStart: number },
  typed: string,
): readonly Suggestion[] {
  const present = keysAbove(document.text.sliceString(0, Math.min(document.frontMatter.span?.end ?? offset, mostText)))
  return frontMatterKeys
    .filter(({ name }) => name.startsWith(typed.toLowerCase()) && !present.has(name))
    .map(({ name, meaning, value }) => ({
      kind: 'key',
      label: name,
      detail: meaning.replace(/`/g, ''),
      insert: `${name}: ${value}`,
      span: { start: lineStart, end: offset },
    }))
}

const mostText = 20_000

function keysAbove(source: string): ReadonlySet<string> {
  return new Set([...source.matchAll(/^([\w-]+)\s*:/gm)].map(match => (match[1] ?? '').toLowerCase()))
}
