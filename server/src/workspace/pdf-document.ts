import { getDocumentProxy } from 'unpdf'
import type { DocumentFault } from './document-fault.js'

/** The text of a PDF file, line by line as it stands on the pages: a tab where columns stand apart, an empty line where lines do. */
export interface PdfDocument {
  readonly text: string
}

/** The sole door to unpdf. The text of a PDF file, or why it cannot be had: locked by a password, broken, or nothing but pictures of pages. Never rejects. */
export async function readPdfDocument(content: Uint8Array): Promise<PdfDocument | DocumentFault> {
  try {
    // The reader takes the bytes it is given for itself.
    const pdf = await getDocumentProxy(new Uint8Array(content), { verbosity: 0 })
    const pages: Line[][] = []
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(linesOf(items.flatMap((item): TextItem[] => ('str' in item ? [item] : []))))
      page.cleanup()
    }
    await pdf.loadingTask.destroy()
    const apart = Math.max(leastApart, usualDistance(pages) * moreThanUsual)
    const text = pages.map(lines => pageText(lines, apart)).join('\n\n')
    return text.trim() === '' ? scanned : { text }
  } catch (error) {
    return (error as { name?: string }).name === 'PasswordException' ? locked : broken
  }
}

/** Twice the longest handbook. */
const mostPages = 1000

const locked: DocumentFault = {
  fault: 'locked',
  message: 'This PDF file is locked by a password. Save it without one, or copy its text into a text file.',
}
const broken: DocumentFault = {
  fault: 'broken',
  message: 'This PDF file is damaged, so it cannot be read. Ask for it again, or copy its text into a text file.',
}
const scanned: DocumentFault = {
  fault: 'no-text',
  message:
    'This PDF file holds pictures of pages and no text: it was scanned. Ask for the original, or have its text recognised first.',
}

/** As much of a run of text on a page as is read here: its place is the last two numbers of `transform`, from the page's bottom left. */
interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

interface Line {
  text: string
  readonly height: number
  readonly y: number
  end: number
}

function linesOf(items: readonly TextItem[]): Line[] {
  const lines: Line[] = []
  for (const { str, transform, width, height } of items) {
    if (str === '') continue
    const [x, y] = [transform[4] ?? 0, transform[5] ?? 0]
    const last = lines.at(-1)
    const size = height || (last?.height ?? 10)
    if (last === undefined || Math.abs(last.y - y) > size * 0.5)
      lines.push({ text: str, height: size, y, end: x + width })
    else {
      last.text += gap(x - last.end, size, last.text, str) + str
      last.end = x + width
    }
  }
  return lines
}

/** `apart`: from what distance on, in heights of a line, two lines are parted by an empty one. */
function pageText(lines: readonly Line[], apart: number): string {
  return lines
    .map((line, index) => `${distanceFrom(lines[index - 1], line) > apart ? '\n' : ''}${line.text.trimEnd()}`)
    .join('\n')
}

/** What stands between two runs on one line. */
function gap(distance: number, size: number, before: string, after: string): string {
  if (distance > size * 2) return '\t'
  return distance > size * 0.15 && !/\s$/.test(before) && !/^\s/.test(after) ? ' ' : ''
}

/** Lines of single spacing lie 1.2 heights below one another. */
const leastApart = 1.7
const moreThanUsual = 1.2

/** A text with wider spacing than double is none. */
const widest = 2.6

/**
 * How far below a full line the next one lies, in heights: under a line that ends at the margin the text goes on, more often than not, so the lower
 * quarter tells the spacing that the document was set in. 0 where too few lines are full.
 */
function usualDistance(pages: readonly (readonly Line[])[]): number {
  const distances = pages.flatMap(lines => {
    const margin = lines.reduce((most, { end }) => Math.max(most, end), 0) * 0.85
    return lines.slice(1).flatMap((line, index) => {
      const above = lines[index]
      const distance = distanceFrom(above, line)
      return above !== undefined && above.end > margin && distance > 0 && distance < widest ? [distance] : []
    })
  })
  return distances.length < 4 ? 0 : (distances.sort((a, b) => a - b)[Math.floor(distances.length / 4)] ?? 0)
}

/** From the line above, in heights of the taller of the two; 0 without one. */
function distanceFrom(above: Line | undefined, line: Line): number {
  return above === undefined ? 0 : (above.y - line.y) / Math.max(above.height, line.height)
}
