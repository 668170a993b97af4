import type { SourceLine } from './furniture.js'

/**
 * The lines of a text whose words stand wide apart, as programs that take text out of PDF files leave those of a justified paragraph ("This   report   is   worth"),
 * with single spaces: their gaps part no columns.
 */
export function withWordsClosed(lines: readonly SourceLine[]): readonly SourceLine[] {
  const spread = lines.filter(({ text }) => isSentence(text)).length
  const isSpread = spread > 2 ? isText : isSentence
  return spread === 0 ? lines : lines.map(line => (isSpread(line.text) ? { ...line, text: closed(line.text) } : line))
}

/** Whether many gaps stand between words of a sentence: most of what they part is hardly longer than a word or two. */
function isSentence(text: string): boolean {
  const parts = partsOf(text)
  return (
    parts.length > 6 &&
    parts.filter(part => part.split(' ').length > 6).length * 3 <= parts.length &&
    isInSentence(text)
  )
}

/** In a text that is all so, what is numbered is no row either. */
function isText(text: string): boolean {
  return isInSentence(text) || (marker.test(text.trim()) && !text.includes('\t'))
}

/** Whether at least half of what follows a gap begins with a small letter. */
function isInSentence(text: string): boolean {
  const [, ...others] = partsOf(text)
  const small = others.filter(part => /^\p{Ll}/u.test(part)).length
  return others.length > 0 && small * 2 >= others.length && !text.includes('\t')
}

function partsOf(text: string): readonly string[] {
  return text.trim().replace(marker, '').split(gap)
}

const gap = / {3,}/
const marker = /^(?:[•●○▪■*–-]|\(?\w{1,3}[.)])\s+/

/** The bullet or number keeps its place, and so does the indentation. */
function closed(text: string): string {
  return text.replace(/(?<=\S) {2,}(?=\S)/g, ' ')
}
