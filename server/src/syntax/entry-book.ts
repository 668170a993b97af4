import { readNames } from '../bibliography/read-names.js'
import type { Name, Reference } from '../bibliography/reference.js'
import { isBodyName } from './body-name.js'
import { publisherOf } from './entry-publisher.js'
import { firstStop } from './entry-stops.js'
import { people } from './entry-stretches.js'
import { publisherWord } from './source-grammar.js'
import { isPlace, withDefined, withoutMarks } from './source-words.js'

/** The book that a chapter stands in. */
export type InBook = Partial<
  Pick<Reference, 'type' | 'containerTitle' | 'volume' | 'issue' | 'editors' | 'publisher' | 'publisherPlace'>
>

/** What stands behind "in": "Cox, E. and Clutterbuck, D. (eds) The Complete Handbook of Coaching, pp. 1–9. London: Sage". */
export function bookOf(text: string, italic: string | undefined): InBook {
  const { editors, rest } = editorsFirst(text, italic)
  const at = italic === undefined ? -1 : rest.indexOf(italic)
  const container = at > -1 && italic !== undefined ? italic : containerIn(rest)
  const behind = rest.slice(Math.max(0, at) + container.length)
  const title = withoutMarks(container)
  // "in Hecht and Steere (1970)" points to another entry.
  const isCited =
    /^\p{Lu}[\p{L}’'-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}’'-]+|\set\sal)?$/u.test(title) &&
    /^\s?\((?:1[89]|20)\d\d\)/.test(behind)
  const numbers = /^[\s,]*(\d{1,4})(?:\s?\(([^()]{1,12})\)|\.(\d{1,3}))?\s?(?:[:,]\s?(?:pp?\.\s?)?\d|\.?\s*$)/.exec(
    behind,
  )
  const volume = /^[^.]{0,20}\b[Vv]ol(?:ume|s)?\.?\s?(\d{1,4}|[IVXLC]+)\b/.exec(behind)?.[1]
  return withDefined({
    type: typeOf(title, numbers !== null),
    containerTitle: title === '' || isCited ? undefined : title,
    volume: volume ?? numbers?.[1],
    issue: numbers?.[2] ?? numbers?.[3],
    editors: editors.length > 0 ? editors : undefined,
    ...publisherOf(behind.replace(laterEditors, ' ')),
  })
}

const laterEditors =
  /^\s*\([^()]{3,120},?\s[Ee]ds?\.?\)[.,]?\s?|^\s*[,.(]?\s*\(?(?:(?:edited\sby|ed(?:s|ited)?\.?\sby|\(?eds?\.?\)?)\s[^.(]{3,80}[.,)]|(?:[a-zÀ-ӿ][a-zÀ-ӿ.’'-]*\s){1,3}(?:(?:and|&)\s(?:[a-zÀ-ӿ][a-zÀ-ӿ.’'-]*\s){1,3})?,?\s?\(?[Ee]ds?\b\.?\)?)[.,]?\s?/i

function typeOf(title: string, isNumbered: boolean): string {
  if (/\b(?:proceedings|proc\.|conference|symposium|workshop|congress)\b/i.test(title)) return 'paper-conference'
  return isNumbered ? 'article-journal' : 'chapter'
}

const editorMark =
  /^(.{3,240}?)[\s,]*[([]?(?<![a-zÀ-ӿ])(?:gen\.\s)?(?:eds?|éds?|editors?|hrsg|hg|dir|coord)(?![a-zÀ-ӿ])\.?[)\]]?[\s.,:]*(?=[“"'‘*_]?[a-zÀ-\u1fff\u3040-\ud7ff\d])/i
const unmarkedEditors =
  /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+\s(?:&|and)\s(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+,\s/u

interface Edited {
  readonly editors: readonly Name[]
  readonly rest: string
}

/** Editors before the book's title, with their mark; the title's own words are never taken for names. */
function editorsFirst(text: string, italic: string | undefined): Edited {
  const mark = editorMark.exec(text)
  const book = italic === undefined ? -1 : text.indexOf(italic)
  const unmarked = unmarkedEditors.exec(text)
  const isBefore = (length: number): boolean => book === -1 || length <= book + 1
  const found =
    mark?.[1] !== undefined && isBefore(mark[0].length) && isNameList(mark[1])
      ? mark
      : unmarked && isBefore(unmarked[0].length) && unmarked
  if (!found) return { editors: [], rest: text }
  return { editors: readNames(found[1] ?? found[0], isBodyName).names, rest: text.slice(found[0].length) }
}

/** Whether editors open the text, as where no "in" stands before them: "Frank Kelleter (ed.). Populäre Serialität". */
export function opensWithEditors(text: string): boolean {
  const mark = editorMark.exec(text)
  return mark?.[1] !== undefined && isNameList(mark[1])
}

function isNameList(text: string): boolean {
  const small = text.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []
  // "The New Institutionalism, W. Powell (ed.)", "Walks of Leeds (ABEL J, ed)": the book's title.
  return !/[:?!]|^(?:The|An?)\s|.\([^)]*$/.test(text) && small.length <= (/(?<!\p{L})\p{Lu}\./u.test(text) ? 2 : 0)
}

const containerEnd = new RegExp(
  [
    String.raw`\s*[,(.]?\s*\(?(?:pp?\.|pp\s\d|pages?\s\d|S\.\s\d|[Vv]ol(?:ume)?s?\.?\s?(?:\d|[IVX]+\b))`,
    String.raw`\s*\(\d`,
    String.raw`,\s\d{1,4}\s?[–—-]\s?\d`,
    String.raw`,?\s(?=\d{1,4}(?:\s?\(\d{1,4}\))?\s?[:,]\s?\d)`,
    // "Econometrica 87.1, pp. 139–173", "Annual Review of Walks 16." (BibLaTeX)
    String.raw`\s(?=(?!(?:19|20)\d\d\b)\d{1,4}(?:\.\d{1,3})?(?:,\spp?\.|\.?\s*$))`,
    String.raw`,?\s\(?(?:[Ee]dited\sby|[Ee]ds?\.?\sby|[Ee]ds?\.)`,
    String.raw`[,.]\s(?:\p{Lu}[\p{L}.’'-]*\s){1,3}(?:(?:and|&)\s(?:\p{Lu}[\p{L}.’'-]*\s){1,3})?\(?[Ee]ds?\b`,
    String.raw`,\s(?:\p{Lu}[\p{L}.’'-]*\s?){1,3},\s[Ee]ds?\b`,
    String.raw`,\s${people},?\s\(?[Ee]ds?\b`,
    String.raw`\s\([^()]{3,120},?\s[Ee]ds?\.?\)`,
    String.raw`\s\(\p{Lu}[^():]{1,40}:\s?\p{Lu}[^()]{1,60}\)`,
    String.raw`\s(?:Special\s)?Issue\s\d`,
  ].join('|'),
  'u',
)

/** The book's title to the end of its sentence, or to its pages, volume, editors or publisher. */
function containerIn(text: string): string {
  const stop = firstStop(text) ?? text.length
  const end = Math.min(stop, containerEnd.exec(text)?.index ?? text.length, placeStart(text), firmStart(text, stop))
  // "Second Conference (Lecture Notes, Vol. 3)"
  const open = text.slice(0, end).lastIndexOf('(')
  if (open > 3 && !text.slice(open, end).includes(')')) return text.slice(0, open)
  return text.slice(0, /[?!]/.test(text[end] ?? '') ? end + 1 : end)
}

/** Where ", Springer-Verlag, London" begins, at the end of the sentence. */
function firmStart(text: string, stop: number): number {
  const found = /,\s([^,()]{3,40}),\s([^,()]{2,24}(?:,\s[^,()]{2,12})?)$/.exec(text.slice(0, stop))
  return found && publisherWord.test(found[1] ?? '') && isPlace(found[2] ?? '') ? found.index : text.length
}

/** Where ", Berlin: Springer" begins. */
function placeStart(text: string): number {
  for (const match of text.matchAll(/,\s(\p{Lu}[^,.:;()]{1,28}(,\s\p{Lu}[\p{L}.]{1,12})?):\s?\S/gu)) {
    const [, town = '', last = ''] = match
    if (isPlace(town)) return match.index
    if (isPlace(last.slice(2))) return match.index + 2 + town.length - last.length
  }
  return text.length
}
