import type { Reference } from '../bibliography/reference.js'
import { publisherOf } from './entry-publisher.js'
import { firstStop, stopsIn } from './entry-stops.js'
import { issueDate, months, publisherWord, serialWord } from './source-grammar.js'
import { countWords, isPlace, isTitleCase, withDefined, withoutMarks } from './source-words.js'

/** The journal that an article stands in, and where in it. */
export type Serial = Partial<
  Pick<Reference, 'type' | 'containerTitle' | 'volume' | 'issue' | 'publisher' | 'publisherPlace'>
>

const issue = String.raw`\s?[([]\s?([^()[\]]{1,24}?)\s?[)\]]|,?\s(?:[Nn]o|[Nn]r|[Nn](?=\.)|[Ii]ssue|[Ii]ss|H)s?\.?\s?(\d[\d/–-]*)|\s?[,.:/]\s?(\d{1,3})(?=\s?(?:[,:]\s?(?:pp?\.\s?)?\d|\(\d{4}\)|\)))`
/** "12 March" gives a day, no volume. */
const noDay = String.raw`(?!(?:st|nd|rd|th)?\s(?:${months})\b)`
const numbers = new RegExp(
  String.raw`[\s.,:;(]+((?:[Vv]ol(?:ume)?s?|[Bb]d|[Jj]g)\.?\s?)?(?<![\p{L}\d])([A-Z]?\d{1,4}[A-Z]?)(?!\d)${noDay}(?:\.\s?[JB][gd]\.?)?(?=\s*[([):,;.–-]|\s*$|\s+(?:pp?\.\s?\d|\d|[Nn]o\b|[Ii]ss))(?:${issue})?`,
  'gu',
)

/**
 * A journal with its numbers ("Cognition, 49(3)"), a newspaper with its day, proceedings, or a name in italics; undefined where nothing of the
 * kind stands at the start of `text`. `isPart`: the title stood in quotation marks, so that a bare name is a journal's and no publisher's.
 */
export function serialOf(text: string, italic: string | undefined, isPart: boolean): Serial | undefined {
  const named = italic === undefined ? undefined : inItalics(text, italic)
  return named ?? numbered(text, isPart) ?? paged(text, isPart) ?? proceedings(text) ?? bareName(text, isPart)
}

/** The year between a journal and its numbers: "Int J Fatigue 2017;94:178", "BMJ 2017 Jan;356:j6", "Phys. Procedia 2010, 5, 551". */
const yearInside = /\s(?:1[5-9]|20)\d\d(?:\s[A-Z][a-z]{2}(?:\s\d{1,2})?)?(?=;\s?\d|,\s\d{1,4}(?:\s?\(\d{1,3}\))?,\s\d)/

/** "Cognition, 49(3)", "Cognition 49:3" */
function numbered(source: string, isPart: boolean): Serial | undefined {
  // Few publishers have figures in them: the costly expressions wait for a text that may hold what they look for.
  if (!/\d/.test(source)) return undefined
  const text = source.replace(yearInside, '')
  for (const found of text.matchAll(numbers)) {
    const name = text.slice(0, found.index)
    if (name.length < 2 || /[\s,](?:pp?|ISBN)$/.test(name) || isYearAlone(found) || ofReport.test(name)) continue
    return isSerialName(name, isPart) ? withNumbers(nameOf(name), found) : undefined
  }
  return undefined
}

function withNumbers(containerTitle: string, found: RegExpExecArray): Serial {
  return withDefined({ type: 'article-journal', containerTitle, volume: found[2], issue: issueIn(found, 3) })
}

/** The issue in whichever of the three forms of `issue` it stands, the first of which is this group. */
function issueIn(found: RegExpExecArray | null, group: number): string | undefined {
  return found?.slice(group, group + 3).find(Boolean)
}

/** "Research Report No", "Cat. no": what such a number counts is no journal's. */
const ofReport = /^(?:\p{Lu}\p{L}+\s)?(?:Report|Cat\.|Catalogue|Paper|Publication|Series)\s[Nn]o\.?$/u

/** No volume is called 2017, unless "vol." or an issue in brackets says so. */
function isYearAlone([, mark, volume = '', bracketed]: RegExpExecArray): boolean {
  return bracketed === undefined && mark === undefined && /^(?:1[5-9]|20)\d\d$/.test(volume)
}

/** Without "[online]", the date of a medical journal and that of an issue: "Biochemia Medica, [online]", "Nature. 2015 May". */
function nameOf(text: string): string {
  // "Proceedings of the Congress (Leeds, UK, 24–28"
  const open = text.lastIndexOf('(')
  const whole = open > 3 && !text.slice(open).includes(')') ? text.slice(0, open) : text
  return withoutMarks(
    whole
      .replace(/[\s,]+(?:Special\s)?Issue\s*$/, '')
      .replace(/[\s,.]*\[online\][\s,.]*$/i, '')
      .replace(dateBehind, '')
      .replace(issueBehind, ''),
  )
}

const issueBehind = new RegExp(`,\\s${issueDate}[\\s,.]*$`)
const dateBehind = new RegExp(String.raw`\.\s(?:1[5-9]|20)\d\d(?:\s(?:${months})(?:\s\d{1,2})?)?\s*$`)

const volumeNext = new RegExp(
  String.raw`^[\s.,:;]*(?:(?:[Vv]ol(?:ume)?s?\.?|v\.)\s?)?(\d{1,4})(?![\d\p{L}])${noDay}(?:${issue})?`,
  'u',
)
const issueNext = new RegExp(String.raw`^()(?:${issue})?`, 'u')

/** "*Journal of Design History*, 2012, 25(1): 55–87" */
const yearBefore = /^[\s.,]*(?:1[5-9]|20)\d\d,\s(?=\d)/

/** "*Coaching at Work*, 12(3)"; the volume may stand inside the italics. */
function inItalics(text: string, italic: string): Serial | undefined {
  const at = text.indexOf(italic)
  if (at === -1 || /\p{L}{2}/u.test(text.slice(0, at))) return undefined
  const [, name = italic, volume] = /^(.*?)(?:[\s,]+(?:[Vv]ol\.?\s?)?(\d{1,4}))?[\s.,]*$/su.exec(italic) ?? []
  if (name.length < 2) return undefined
  const behind = text.slice(at + italic.length).replace(yearBefore, ' ')
  const found = (volume === undefined ? volumeNext : issueNext).exec(behind)
  return withDefined({
    type: meeting.test(name) ? 'paper-conference' : 'article-journal',
    containerTitle: withoutMarks(name),
    volume: volume ?? found?.[1],
    issue: issueIn(found, 2),
    ...(found ? {} : publisherOf(behind)),
  })
}

const beforePages = /^(.{3,120}?)[,.]?\s(?:pp?\.\s?\d|pp\s\d|\d{1,5}\s?[–—-]\s?\d)/u
const beforeDay = new RegExp(`^(.{3,80}?)[,.]?\\s\\(?${issueDate}(?:,?\\s\\d{4})?\\)?(?:[.,;\\s]|$)`, 'i')
const monthOrSeason = new RegExp(
  `\\s\\(?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?:${months}|spring|summer|autumn|fall|winter)`,
  'i',
)
const beforeNothing = /^(.{3,120}?),\s(?:to appear|in press|forthcoming|advance online|online first)/i

/** "The Age: Extra, p. 6", "The Guardian, 2 September", "SIAM J. Discr. Math., to appear" */
function paged(text: string, isPart: boolean): Serial | undefined {
  const found =
    (/\d/.test(text) ? beforePages.exec(text) : null) ??
    (monthOrSeason.test(text) ? beforeDay.exec(text) : null) ??
    beforeNothing.exec(text)
  if (found?.[1] === undefined || !isSerialName(found[1], isPart)) return undefined
  return { type: 'article-journal', containerTitle: nameOf(found[1]) }
}

const meeting = /\b(?:proceedings|proc\.|conference|symposium|workshop)\b/i

/** "Proceedings of IJCAI-95. Sydney: UTS" */
function proceedings(text: string): Serial | undefined {
  const stop = firstStop(text) ?? text.length
  const sentence = text.slice(0, stop)
  const names =
    /^(?:(?:\d+\w{2}|annual|international|[a-zÀ-ӿ]\w+)\s){0,4}(?:proceedings|proc\.|conference|symposium|workshop)\b/i
  if (!names.test(sentence)) return undefined
  return { type: 'paper-conference', containerTitle: withoutMarks(sentence), ...publisherOf(text.slice(stop)) }
}

/** The name of a journal without any number; behind a title in quotation marks any name. */
function bareName(text: string, isPart: boolean): Serial | undefined {
  const stop = firstStop(text) ?? text.length
  const [first = '', ...others] = text.slice(0, stop).split(/,\s/)
  if (
    !isTitleCase(first.replace(/^the\s/, '')) ||
    publisherWord.test(first) ||
    isPlace(first) ||
    others.some(other => publisherWord.test(other))
  )
    return undefined
  if (isPart ? /:/.test(first) && !serialWord.test(first) : !serialWord.test(first) || countWords(first) > 10)
    return undefined
  return withDefined({
    type: 'article-journal',
    containerTitle: withoutMarks(first),
    ...(isPart ? publisherOf(text.slice(stop)) : {}),
  })
}

/** A run of words that can be a journal: no publisher, no place before a colon, no whole sentence. */
function isSerialName(name: string, isPart: boolean): boolean {
  const colon = name.indexOf(':')
  if (!/^[“"'‘*_]?[\p{L}\d]/u.test(name) || !/\p{L}{3}/u.test(name) || countWords(name) > 18) return false
  if (colon > -1 && hasPlace(name.slice(0, colon), name.slice(colon))) return false
  if (!isPart && publisherWord.test(name) && !serialWord.test(name)) return false
  if (/^(?:trans|ed|edited|translated|trad|pp?|vol|available|retrieved|isbn)\b/i.test(name)) return false
  const stops = [...stopsIn(name)]
  return stops.length < 5 && stops.every(stop => /(?:^|[\s.])\p{L}{1,10}$/u.test(name.slice(0, stop)))
}

function hasPlace(before: string, behind: string): boolean {
  return isPlace(before.split(/\.\s+/).at(-1) ?? before) || publisherWord.test(behind)
}
