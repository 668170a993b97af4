import { bodyWords } from './citation-grammar.js'

/** Whether an author's name is an organisation's: a word such as "Department" in it, three capitals or more, "UK" or "PLC" behind it, or "of", "for" and "the". */
export function isBodyName(name: string): boolean {
  const words = name.split(/[\s,]+/)
  return (
    words.some(word => bodyWords.has(word.toLowerCase())) ||
    /^\p{Lu}{3,}(?:\s|$)|\s(?:UK|USA|EU|PLC|LLP|LLC|MORI|TV|NHS|HQ)\.?$/u.test(name) ||
    /\b(?:of|for|the)\b/.test(name) ||
    /\p{L}\.(?:com|org|net|edu|gov|io|co\.uk|ac\.uk)$/iu.test(name)
  )
}
