import type { Reference } from '../bibliography/reference.js'
import { firstStop, stopsIn } from './entry-stops.js'
import { months, publisherWord } from './source-grammar.js'
import { countWords, isPlace, isPlaceOnly, isPublisher, isTitleCase, withDefined } from './source-words.js'
import { isPublisherAndPlace } from './title-source.js'

/** Who published a work, and where. */
export type Published = Partial<Pick<Reference, 'publisher' | 'publisherPlace'>>

/**
 * Who published a work and where, from what stands behind its title or its book: the last "Place: Publisher", else the sentence with a
 * publisher's word, else a short run of capitals. A place alone is given as such.
 */
export function publisherOf(text: string): Published {
  const clean = text
    .replace(
      /^(?:working|discussion|technical|research|policy)\s(?:paper|report|brief)s?\b(?:\s(?:no\.?\s?)?\d+)?[.,:;\s]+/i,
      '',
    )
    .replace(/\bISBN[\s:]*[\dXx-]{9,}/g, '')
    .replace(/\[[^\]]{0,40}\]/g, '')
    .replace(/,\s(?:1[5-9]|20)\d\d[a-z]?(?=\s\(|[\s.]*$)/, '')
    .replace(/\((?:[^()]*\b(?:trans|original work|orig|reprint(?:ed)?|first published)\b)[^()]*\)/gi, '')
    .trimStart()
  const colon = withPlace(clean)
  if (colon) return colon
  const sentences = sentencesOf(clean)
  const worded = sentences.find(sentence => publisherWord.test(sentence)) ?? sentences.find(isBody)
  if (worded !== undefined) return namedPublisher(worded)
  const short = sentences.filter(isShortName).at(-1) ?? sentences.find(isPublisherAndPlace)
  if (short !== undefined) return namedPublisher(short)
  const place = sentences.find(isPlaceOnly)
  return place === undefined ? {} : { publisherPlace: place }
}

const place = /(?<=^|[.,;)\](]\s*|\d\s)(\p{L}[^.:;()[\]\d]{1,40}(?:\.\p{L}{1,3}){0,3}\.?)\s?:[,\s]\s*(?=\S)/gu

/** "London: Sage", "Boston, MA: Harvard Business School Press" */
function withPlace(text: string): Published | undefined {
  let found: Published | undefined
  for (const match of text.matchAll(place)) {
    const town = (match[1] ?? '')
      .replace(/^[,\s]+/, '')
      .replace(/,+$/, '')
      .trim()
    const publisher = publisherAt(text.slice(match.index + match[0].length))
    // "New York: Free Press; London: Collier Macmillan": the first is the publisher.
    if (found && /;\s*$/.test(text.slice(0, match.index))) continue
    const isSure = isPlace(town) || publisherWord.test(publisher)
    if (publisher.length < 2 || /^pp?\.|^\d/.test(publisher) || countWords(town) > 5) continue
    if (isSure || (isTitleCase(town) && isTitleCase(publisher))) found = { publisherPlace: town, publisher }
  }
  return found
}

const publisherEnd = new RegExp(
  String.raw`[;()[\]]|,?\s(?:pp?\.|\d{1,5}\s?[–-]\s?\d)|,\s(?:\d|vol\b|ISBN|chap|(?:${months})\s\d{4})|:\s?\d`,
  'i',
)

function publisherAt(rest: string): string {
  const stop = firstStop(rest) ?? rest.length
  const end = Math.min(stop, publisherEnd.exec(rest)?.index ?? rest.length)
  return rest.slice(0, end).replace(/[\s.,:*_]+$/, '')
}

const noPublisher =
  /^(?:trans(?:lated)?|trad|ed(?:s|ited)?|foreword|illustrated|introduction|reprint(?:ed)?|original work|press release|special issue|technical|working|volume|vol|unpublished|available|retrieved|isbn|in press|forthcoming)\b/i

function sentencesOf(text: string): readonly string[] {
  const stops = [...stopsIn(text)]
  return [...stops, text.length]
    .map((stop, index) => text.slice(index === 0 ? 0 : (stops[index - 1] ?? 0) + 1, stop))
    .map(sentence =>
      sentence.replace(
        /^(?:[\s.,;:()[\]*_]+|(?:pp?\.|pp(?=\s)|pages?|vol\.?|volume)\s?[\dIVX][\d–—-]*)+|[\s,;:()[\]*_]+$/gi,
        '',
      ),
    )
    .filter(sentence => /\p{L}{2}/u.test(sentence) && !noPublisher.test(sentence) && !/\(trans\.?/i.test(sentence))
}

function isBody(sentence: string): boolean {
  const [first = ''] = sentence.split(/,\s/)
  return countWords(first) < 14 && isTitleCase(first) && isPublisher(first) && !/\d/.test(first)
}

function isShortName(sentence: string): boolean {
  return (
    countWords(sentence) <= 6 &&
    isTitleCase(sentence) &&
    !/\d|^\p{Lu}?\p{Ll}?[Jj]g$/u.test(sentence) &&
    !isPlaceOnly(sentence)
  )
}

/** "Open University Press, Maidenhead", "Paris, PUF", "The MIT Press, Cambridge, MA" */
function namedPublisher(sentence: string): Published {
  const parts = sentence
    .replace(/\)$/, '')
    .split(/,\s+\(?/)
    .filter(part => !/^(?:pp?\.?|vol\.?|no\.?)?\s?\d/i.test(part))
  const worded = parts.findIndex(part => publisherWord.test(part))
  const first = worded > -1 ? worded : isPlace(parts[0] ?? '') && parts.length > 1 ? 1 : 0
  const hasForm = /^(?:Inc|Ltd|Co)\b/.test(parts[first + 1] ?? '')
  const publisher = hasForm ? `${parts[first] ?? ''}, ${parts[first + 1] ?? ''}` : parts[first]
  const town = parts[first + (hasForm ? 2 : 1)] ?? (first > 0 ? parts[first - 1] : undefined)
  return withDefined({ publisher: publisher?.replace(/[\s.,]+$/, ''), publisherPlace: town })
}
