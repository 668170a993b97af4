import { listLabels } from './citation-grammar.js'

/** Sentences are shorter, and longer than a title that lacks its year. */
const [fewestWords, mostWords] = [5, 80]

/**
 * Whether a paragraph or line of its own in a reference list is no entry but speaks of them: a label ("Books:", "A", "A–K", "Websites and reports"), what
 * a page ends with ("Word count: 3,214"), what a star means, or a sentence of the writer's, such as the note below an entry of an annotated list.
 */
export function isLabel(line: string): boolean {
  const text = line.replace(/[*_]/g, '').trim()
  if (/^(?:indicates|denotes|marks|starred|asterisks?)\s/i.test(text.replace(/^[\\†‡\s]+/, '')) && !/\d{4}/.test(text))
    return true
  return /^\p{Lu}(?:\s?[–-]\s?\p{Lu})?[.:]?$/u.test(text) || isCategory(text) || pageEnd.test(text) || isNote(text)
}

function isCategory(text: string): boolean {
  if (text.length > 60 || /\d/.test(text)) return false
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  return words.length > 0 && /^[\p{L}\s,/&:.–-]+$/u.test(text) && words.every(word => listLabels.has(word))
}

const pageEnd =
  /^(?:(?:total\s|final\s)?word\s?(?:count|total)|total words|signed|signature|date|student (?:number|id|name)|candidate(?: number| name)?|submitted(?: by| on)?|declaration)(?:\s?[:=]|\s\(|\s*$)|^appendi(?:x|ces)(?:\s(?:[a-z]|\d{1,2}|[ivx]{1,4}))?(?:\s?[:–—-]\s|\s*$)/i

/** "This article argues that …", "In this chapter the authors show …": no title goes on so, whatever is cited behind it. */
const aboutWork =
  /^(?:In\s)?(?:[Tt]his|[Tt]hese|The)\s(?:(?:short|useful|journal|online|recent|early|key|first|second|seminal)\s)?(?:articles?|authors?|books?|chapters?|documents?|essay|guide|journals?|papers?|page|piece|publication|reports?|research|resource|review|site|sources?|study|studies|texts?|textbook|thesis|video|webpage|website|work|writers?)\s(?:\p{Ll}+\s){0,6}?(?:is|are|was|were|has|have|had|addresses|analy[sz]es?|argues?|compares?|considers?|covers?|demonstrates?|discuss(?:es)?|describes?|explains?|explores?|examines?|finds?|focus(?:es)?|gives?|highlights?|identif(?:y|ies)|introduces?|investigates?|looks?|offers?|outlines?|presents?|proposes?|provides?|reports?|reviews?|shows?|states?|studies|suggests?|uses?|will)\s/u

/** A year in brackets and then a capital make an entry of it that has no author: "This book is not about coaching (2014) Leeds: …". */
function isAboutWork(text: string): boolean {
  if (!/[.!?]$/.test(text) || !aboutWork.test(text) || /\((?:1[5-9]|20)\d\d\)\.?\s\p{Lu}[\p{L}\s]*:/u.test(text))
    return false
  return text.split(/\s+/).length <= 4 * mostWords
}

/**
 * Whether a paragraph is a sentence about a work or the list, as below the entries of an annotated list. Else nothing with a year, an address, initials
 * or a quotation is one: that may be an entry.
 */
export function isNote(text: string): boolean {
  if (isAboutWork(text)) return true
  if (!/[.!?:]$/.test(text) || /\d{4}|https?:|www\.|\bn\.\s?d|["“‘«]|,\s\p{Lu}\.|:\s?\p{Lu}/u.test(text)) return false
  const words = text.split(/\s+/)
  if (words.length < fewestWords || words.length > mostWords) return false
  const small = words.slice(1).filter(word => /^\p{Ll}/u.test(word)).length
  return (
    small >= 0.7 * (words.length - 1) &&
    /^(?:This|These)\b|\b(?:is|are|was|were|has|have|had|this|these|which|I|we|my|our|it)\b/.test(text)
  )
}
