/** A line of a document with its number, from 1. */
export interface SourceLine {
  readonly line: number
  readonly text: string
}

/** The lines of a text, without a byte order mark. */
export function sourceLines(text: string): readonly SourceLine[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n|\f/)
  return lines.map((content, index) => ({ line: index + 1, text: content }))
}

/**
 * The lines without page numbers and without the headers and footers that stand on every page. A line that comes again is furniture only where page numbers
 * tell that there are pages, and close to one of them.
 */
export function withoutFurniture(source: readonly SourceLine[]): readonly SourceLine[] {
  const lines = withoutRunningHeads(source)
  const numbered = lines.flatMap(({ text }, index) => (isPageNumber(text) ? [index] : []))
  const seen = new Map<string, number>()
  for (const index of numbered) {
    for (const near of nearby(lines, index)) seen.set(near, (seen.get(near) ?? 0) + 1)
  }
  const isRepeated = (text: string): boolean =>
    numbered.length > 2 && (seen.get(text.trim()) ?? 0) > numbered.length / 2
  return lines.filter(({ text }) => !isPageNumber(text) && !isViewerPart(text) && !isRepeated(text))
}

/** Lines with a page number at their edge without it, and only the first of those that are alike: "ME2104 Thermodynamics      Page 2 of 3". */
function withoutRunningHeads(lines: readonly SourceLine[]): readonly SourceLine[] {
  const seen = new Set<string>()
  return lines.flatMap(line => {
    const head = pageAtEdge.exec(line.text.slice(0, 300))
    if (!head) return [line]
    const text = line.text.slice(0, head.index).trimEnd()
    if (seen.has(text.trim())) return []
    seen.add(text.trim())
    return [{ ...line, text }]
  })
}

const pageAtEdge = /(?<=\S)(?:\t| {3,})\s*page\s+\d+(?:\s*(?:of|\/)\s*\d+)?\s*$/i

/** The texts of the two lines before and after a page number. */
function nearby(lines: readonly SourceLine[], index: number): ReadonlySet<string> {
  const around = [...lines.slice(Math.max(0, index - 2), index), ...lines.slice(index + 1, index + 3)]
  return new Set(around.map(({ text }) => text.trim()).filter(text => text !== ''))
}

/** "Page - 2 -", "Page 3 of 10", "– 4 –", "3 | Page" */
function isPageNumber(text: string): boolean {
  return /^\s*(?:page\s*[-–—]?\s*\d+\s*[-–—]?(?:\s*(?:of|\/)\s*\d+)?|[-–—]\s*\d+\s*[-–—]|\d+\s*\|\s*page|page\s*\|\s*\d+|\d+\s+of\s+\d+)\s*$/i.test(
    text,
  )
}

/** What a page that shows documents leaves in copied text: "simplebooklet thumbnail", "of 0". */
function isViewerPart(text: string): boolean {
  return /^\s*(?:\S+ thumbnail|of \d+|loading(?:\.\.\.|…)?|download(?: as pdf)?|you are on page \d.*)\s*$/i.test(text)
}
