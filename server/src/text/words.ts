/**
 * A word, as product and Word count it: a run between white space that holds a letter or digit.
 * "state-of-the-art" is one, "and/or" is one, a lone "&" or "–" is none.
 */
const word = /\S*[\p{L}\p{N}]\S*/gu

/** How many words the text holds. */
export function countWords(text: string): number {
  let count = 0
  let inRun = false
  let counted = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isSpace(code)) {
      inRun = false
      continue
    }
    if (!inRun) {
      inRun = true
      counted = false
    }
    if (!counted && holdsLetterOrDigit(text, index, code)) {
      counted = true
      count++
    }
  }
  return count
}

/** Each word with its place in the text. */
export function* wordsIn(
  text: string,
): Iterable<{ readonly start: number; readonly end: number; readonly word: string }> {
  for (const match of text.matchAll(word)) {
    yield { start: match.index, end: match.index + match[0].length, word: match[0] }
  }
}

/** White space as `\s` has it. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  )
}

const letterOrDigit = /[\p{L}\p{N}]/u

function holdsLetterOrDigit(text: string, index: number, code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return letterOrDigit.test(String.fromCodePoint(text.codePointAt(index) ?? code))
}
