import { emptySentences, emptySentencesOfTheWriter, emptyWords } from './empty-words.js'

/**
 * Whether a sentence holds the words of a point without telling anything about it: it denies ("I have no example"), promises ("I will define"),
 * asks, says only that there are many or that it matters, or lists bare key words. Linear in the sentence.
 */
export function isHollow(sentence: string, words: readonly string[]): boolean {
  return (
    words.length < 3 ||
    (words.length === 3 && !words.some(word => verbs().has(word))) ||
    isQuestion(sentence) ||
    isList(sentence, words) ||
    isEmpty(sentence.slice(0, 600))
  )
}

function isEmpty(sentence: string): boolean {
  return (
    emptySentences().some(pattern => pattern.test(sentence)) ||
    (/\b(?:i|we)\b/i.test(sentence) && emptySentencesOfTheWriter().some(pattern => pattern.test(sentence)))
  )
}

/** "Days, weeks, hours.": words that nothing joins. */
export function isFragment(sentence: string): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length > 0 && !words.some(word => joiningWords().has(word))
}

/** A colon or a full stop with words behind it that only commas part: names without a sentence round them. */
function isList(sentence: string, words: readonly string[]): boolean {
  const commas = (sentence.match(/[,;|]/g) ?? []).length
  if (commas < 3) return false
  const joining = words.filter(word => joiningWords().has(word)).length
  return (
    joining * 6 < words.length ||
    /^[^,:.]{0,40}:\s*(?:[^\s,;]+(?: [^\s,;]+){0,3}[,;]\s*(?:and )?){3,}[^\s,;]+(?: [^\s,;]+){0,3}\.?$/.test(sentence)
  )
}

/** Whether a sentence ends in a question mark. */
export function isQuestion(sentence: string): boolean {
  return /\?['’”")\]]*$/.test(sentence.trimEnd())
}

/** In three words one of these makes a sentence: "Mentoring is looser." */
const verbs = emptyWords('verbs')
const joiningWords = emptyWords('joining')
