import { plugins, util } from '@citation-js/core'
import '@citation-js/plugin-csl'
import CSL from 'citeproc'
import type { CslItem } from './csl-item.js'
import { asMarkdown, printableItem } from './printable-item.js'
import {
  britishLocale,
  builtInVariant,
  hasLetters,
  loneEntries,
  withoutNumbers,
  type StyleOptions,
} from './style-variant.js'
import { withLetters } from './year-letters.js'

// With citation-js.ts the door to Citation.js: what makes CSL items into entries, by its copy of citeproc-js.

interface Engine {
  updateItems(ids: readonly string[]): void
  makeBibliography(): readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]] | false
}

interface CslPlugin {
  readonly locales: Registry
  readonly styles: Registry
  readonly engine: (items: readonly CslItem[], style: string, language: string, format: string) => Engine
}

interface Registry {
  get(name: string): string
  has(name: string): boolean
  add(name: string, xml: string): void
}

/** A style as it is asked for: Cite Them Right with the writer's choices, or the text of a CSL file. */
export type StyleChoice = { readonly options: StyleOptions } | { readonly xml: string }

/** Entries of works in one style. */
export interface Printer {
  /** The entry of each item by its id, as Markdown, each by itself. An item that cannot be printed is left out. */
  readonly each: (items: readonly CslItem[]) => ReadonlyMap<string, string>
  /** The same for a whole list: works of one author and year are told apart by letters, where the style does so. */
  readonly list: (items: readonly CslItem[]) => ReadonlyMap<string, string>
}

/** Makes the style ready. Throws where it is no style. */
export function printerFor(choice: StyleChoice): Printer {
  addFormat()
  const csl = plugins.config.get('@csl') as unknown as CslPlugin
  if (!csl.locales.has(language)) addLanguage(csl)
  const xml = 'xml' in choice ? withoutNumbers(choice.xml) : builtInVariant(csl.styles.get('harvard1'), choice.options)
  const forItems = /variable="event"/.test(xml) ? older : (items: readonly CslItem[]) => items
  if ('xml' in choice && !entriesOf(csl, registered(csl, xml), [trial])?.get(trial.id))
    throw new Error('the style cannot be used')
  const style = registered(csl, loneEntries(xml))
  const each: Printer['each'] = items => bibliography(csl, style, forItems(items))
  return { each, list: hasLetters(xml) ? items => withLetters(items, each(items)) : each }
}

/** citeproc reads American English before any other language: British holds all of it already, so reading it twice would only take time. */
function addLanguage({ locales }: CslPlugin): void {
  const american = locales.get('en-US')
  locales.add(language, britishLocale(american))
  locales.add('en-US', american.replace(/<terms>[\s\S]*<\/terms>/, '<terms/>'))
}

/** What a style is tried with. */
const trial: CslItem = { id: 'trial', type: 'book', title: 'Trial', author: [{ family: 'A', given: 'B' }] }

const language = 'en-GB'
const format = 'markdown'

/** Engines are kept by the name of their style, and a style that is added again under its name is not read again: so its name is its content's. */
function registered({ styles }: CslPlugin, xml: string): string {
  const name = `markwise-${hash(xml)}`
  if (!styles.has(name)) styles.add(name, xml)
  return name
}

function hash(text: string): string {
  let value = 5381
  for (let at = 0; at < text.length; at++) value = (Math.imul(value, 33) ^ text.charCodeAt(at)) | 0
  return `${(value >>> 0).toString(36)}-${text.length.toString(36)}`
}

/** Fields under the names that styles of CSL 1.0.1 know. */
function older(items: readonly CslItem[]): readonly CslItem[] {
  return util.downgradeCsl(items as never) as unknown as readonly CslItem[]
}

function bibliography(csl: CslPlugin, style: string, items: readonly CslItem[]): ReadonlyMap<string, string> {
  const printable = items.map(printableItem)
  const made = entriesOf(csl, style, printable)
  if (made) return made
  // One item that citeproc stumbles over costs itself alone.
  return new Map(printable.flatMap(item => [...(entriesOf(csl, style, [item]) ?? [])]))
}

function entriesOf(csl: CslPlugin, style: string, items: readonly CslItem[]): Map<string, string> | undefined {
  try {
    const engine = csl.engine(items, style, language, format)
    engine.updateItems(items.map(({ id }) => id))
    const made = engine.makeBibliography()
    if (made === false) return undefined
    const [{ entry_ids: ids }, texts] = made
    const byId = new Map(items.map(item => [item.id, item]))
    return new Map(ids.map(([id = ''], at) => [id, asMarkdown(texts[at] ?? '', byId.get(id))]))
  } catch {
    return undefined
  }
}

/** citeproc's plain text with the marks of Markdown. */
function addFormat(): void {
  const formats = CSL.Output.Formats
  formats[format] ??= {
    ...formats['text'],
    '@font-style/italic': '*%%STRING%%*',
    '@font-style/oblique': '*%%STRING%%*',
    '@font-weight/bold': '**%%STRING%%**',
    '@bibliography/entry': (_state: unknown, text: string) => text,
    text_escape: escapedText,
  }
}

/** Signs that Markdown would take for marks; addresses and the underscores within words stay as they are. */
function escapedText(text: unknown): string {
  const plain = typeof text === 'string' || typeof text === 'number' ? String(text) : ''
  if (/^(?:https?:\/\/|10\.\d{4,9}\/)\S+$/.test(plain)) return plain
  return plain.replace(/[\\*`]|<(?=[a-z/!?])|\](?=[([])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu, '\\$&')
}
