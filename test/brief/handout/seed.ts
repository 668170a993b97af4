import { readFileSync } from 'node:fs'
import type { Brief, Criterion } from '../../../server/src/brief/brief.js'
import { pdfFile } from '../../pdf-file.js'
import { wordFile, type WordPart } from '../../word-file.js'

/** The notes for 8581-700 as a student copies them out of a page. */
export const seedText = readFileSync(new URL('../../briefs/8581-700.txt', import.meta.url), 'utf8')

type Part = { readonly kind: 'title' | 'section' | 'criterion' | 'text' | 'item'; readonly text: string }

/** The same notes as somebody would have typed them with headings and lists. */
function parts(brief: Brief): readonly Part[] {
  return [
    { kind: 'text', text: '{Assignment Notes}' },
    { kind: 'text', text: brief.qualification ?? '' },
    { kind: 'title', text: `Assignment 8581-700: ${brief.title}` },
    ...guidanceParts(brief.guidance ?? ''),
    ...brief.sections.flatMap(section => [
      { kind: 'section', text: `${section.id}. ${section.title}` } as const,
      ...section.criteria.flatMap(criterion => criterionParts(criterion)),
    ]),
    { kind: 'text', text: '{List all the references you have used in your assignment using Harvard Referencing.}' },
    { kind: 'text', text: '{List all the books and articles you have read as part of your assignment compilation.}' },
  ]
}

function criterionParts({ id, title, marks, guidance }: Criterion): readonly Part[] {
  const bracketed = guidanceParts(guidance ?? '')
  const last = bracketed.length - 1
  return [
    { kind: 'criterion', text: `${id}. ${title} {max ${marks} Marks}` },
    ...bracketed.map(({ kind, text }, index) => ({
      kind,
      text: `${index === 0 ? '{' : ''}${text}${index === last ? '}' : ''}`,
    })),
  ]
}

function guidanceParts(guidance: string): readonly Part[] {
  return guidance
    .split(/\n+/)
    .filter(line => line !== '')
    .map(line => (line.startsWith('- ') ? { kind: 'item', text: line.slice(2) } : { kind: 'text', text: line }))
}

const marks = { title: '# ', section: '## ', criterion: '### ', item: '- ', text: '' }
const tags = { title: 'h1', section: 'h2', criterion: 'h3', item: 'li', text: 'p' }
const styles = { title: 'Heading1', section: 'Heading2', criterion: 'Heading3', item: '', text: '' }

export function asMarkdown(brief: Brief): string {
  return parts(brief)
    .map(({ kind, text }) => `${marks[kind]}${text}\n`)
    .join('\n')
}

export function asHtml(brief: Brief): string {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const body = parts(brief).map(({ kind, text }) => `<${tags[kind]}>${escaped(text)}</${tags[kind]}>`)
  return `<!doctype html><html><head><title>Notes</title></head><body>\n${body.join('\n')}\n</body></html>`
}

export function asWord(brief: Brief): Promise<Uint8Array> {
  return wordFile(
    parts(brief).map(({ kind, text }): WordPart => ({
      text,
      ...(styles[kind] === '' ? {} : { style: styles[kind] }),
      ...(kind === 'item' ? { list: 'bullet' as const } : {}),
    })),
  )
}

/** The copied lines, on pages where their numbers stand. */
export function asPdf(): Uint8Array {
  const pages: string[][] = [[]]
  for (const line of seedText.split('\n')) {
    pages.at(-1)?.push(line.trimEnd())
    if (line.startsWith('Page - ')) pages.push([])
  }
  return pdfFile(pages)
}
