import type { Span } from '../text/span.js'
import type { EntryText } from './entry-text.js'
import { months, publisherWord } from './source-grammar.js'
import { isPlace, isPlaceOnly, isTitleCase } from './source-words.js'

/** Where something stands that is no title: an address, an edition, a publisher in brackets, a journal in italics. */
export function sourceStart({ text, italics }: EntryText, start: number): number {
  const found = sourceMark.exec(text.slice(start))
  const mark = found ? start + found.index : text.length
  const italic = italics.find(run => run.start > start + 2 && beginsSource(text, start, run))
  return Math.min(mark, italic?.start ?? text.length, bracketedPublisher(text, start) ?? text.length)
}

/** "(The Free Press, New York)" at the end of an entry. */
function bracketedPublisher(text: string, start: number): number | undefined {
  const found = /[.,]?\s\(([^():]{4,80})\)(?:\s\[[^\][]{4,40}\])?[\s.]*$/.exec(
    text.slice(Math.max(start + 3, text.length - 120)),
  )
  const [first = '', ...others] = found?.[1]?.split(/[,;]\s+/) ?? []
  if (found === null || others.length === 0 || !isTitleCase(first)) return undefined
  return others.some(other => isPlace(other) || isPlaceOnly(other)) || publisherWord.test(first)
    ? Math.max(start + 3, text.length - 120) + found.index
    : undefined
}

/** Italics behind a mark of punctuation, or before numbers, are a journal's; others are a word of the title. */
function beginsSource(text: string, start: number, run: Span): boolean {
  return (
    /[.,?!'"’”:]\s*$/.test(text.slice(start, run.start)) ||
    /^[.,]?\s*\d{1,4}\s?[(,:]/.test(text.slice(run.end, run.end + 12))
  )
}

const marks = [
  // Addresses and how they are announced.
  String.raw`\s(?=\[?<?(?:https?:|www\.|doi\s?:))`,
  String.raw`\s(?=\(?(?:(?:Available|Accessible)\s(?:at|from|online|through|via)|Dispon[ií]\w{2,4}\s(?:em|en|sur)\b|Verfügbar\s(?:unter|über)|Retrieved\s|Accessed\s?:?\s|Online\sat))`,
  String.raw`\.(?=(?:Available|Retrieved)\s(?:at|from)\s?:?)`,
  String.raw`\s(?=[[(](?:online|internet|e-?book|pdf|www|video|film|dvd|podcast|blog|youtube|webinar|audio|kindle|press release|lecture|accessed|tweet|data ?set)\b)`,
  // "[factsheet]", "[PowerPoint presentation]"
  String.raw`\s(?=\[[a-z][a-z\s-]{2,40}\](?:[.,]|\s*$|\s(?:Available|Retrieved|https?:|www\.)))`,
  // Editions, volumes, translators and the kind of a report.
  String.raw`[,:]?\s(?=[[(]?(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}\.ª|second|third|fourth|fifth|sixth|rev(?:ised|\.)?|updated|expanded|classic|global|international|student|anniversary|centenary|concise|abridged|new)\s(?:and\s\w+\s|rev\.?\s)?(?:ed(?:n|ition|\.|(?=[)\]]))|rev\.))`,
  String.raw`\s(?=\((?:[^()]{0,60}\b(?:report|brief|series|working paper|thesis|dissertation|no\.\s?\d|vol(?:ume|s)?\.?\s?\d|eds?\.|trans\.|ed\.\sand\strans\.|in preparation|submitted|manuscript|seminar)[^()]{0,60})\))`,
  String.raw`,\s(?=(?:ed(?:ited|\.)?|trans(?:lated|\.)?)\s(?:and\s\w+\s)?by\s)`,
  // "[Doctoral thesis, University of Leeds]"
  String.raw`\s(?=\\?\[(?:un|ph\.?\s?d|doctoral|master|bachelor|m\.?sc|m\.?a\b|undergraduate|honou?rs)[^\][]{2,80}\])`,
  // "(HC 593)", ", 20 November 1989, United Nations"
  String.raw`\s(?=\((?:HC|HL|Cm|Cmd|Cmnd|CP)\.?\s?\d[^()]{0,20}\))`,
  String.raw`(?<!(?:mon|tues|wednes|thurs|fri|satur|sun)day),\s(?=\d{1,2}\s(?:${months})\s(?:1[5-9]|20)\d\d(?:,|\.?\s*$))`,
  // "(Delhi: Ajanta)"
  String.raw`\s(?=\([a-zÀ-ӿ][^():]{1,40}:\s?[a-zÀ-ӿ][^()]{1,60}\))`,
  String.raw`,?\s(?=(?:Ph\.?\s?D\.?|M\.?Sc|M\.?Phil|Doctoral|Master['’]?s|Unpublished)\.?\s(?:[a-zÀ-ӿ]+\s)?(?:thesis|dissertation))`,
  String.raw`,\s(?=(?:working|discussion|conference|unpublished|white)\s(?:paper|manuscript)\b)`,
  String.raw`,\s(?=in:?\s[a-zÀ-ӿ][^()]{2,240}\((?:eds?|hrsg)\b)`,
  String.raw`,\s(?=in:?\s(?:the\s)?proceedings\s)`,
]
const sourceMark = new RegExp(marks.join('|'), 'i')
