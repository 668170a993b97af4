import type { AssignmentDocument } from '../assignment/document.js'
import type { Section } from '../syntax/section.js'
import { slice } from '../text/rope.js'
import { smallest } from '../text/extremes.js'

/** Where a list that does not exist yet is to stand, and what has to be written round its entries. */
export interface NewList {
  readonly offset: number
  /** Heading and blank lines. */
  readonly before: string
  readonly after: string
}

/** References before the Bibliography, both before the appendices, else at the end of the text. */
export function newList(document: AssignmentDocument, kind: 'references' | 'bibliography'): NewList {
  const heading = `${'#'.repeat(headingLevel(document))} ${headingWords(document, kind)}`
  const next = followingSection(document, kind)
  if (next !== undefined) return { offset: next, before: `${heading}\n\n`, after: '\n\n' }
  const offset = writingEnd(document)
  const gap = offset === 0 ? '' : '\n\n'
  return { offset, before: `${gap}${heading}\n\n`, after: offset === document.text.length ? '\n' : '' }
}

function headingWords(document: AssignmentDocument, kind: 'references' | 'bibliography'): string {
  const referencing = document.inputs.brief?.referencing
  return kind === 'references'
    ? (referencing?.references ?? 'References')
    : (referencing?.bibliography ?? 'Bibliography')
}

/** The level of the other list or an appendix, else the text's own main level below a single title. */
function headingLevel(document: AssignmentDocument): number {
  const roots = document.sections.filter(({ level }) => level > 0 && level < 7)
  const beside = allSections(roots).find(section => isAppendix(section) || isList(document, section))
  if (beside && beside.level < 7) return beside.level
  const top = smallest(roots.map(({ level }) => level))
  const atTop = roots.filter(({ level }) => level === top)
  if (!Number.isFinite(top) || (atTop.length === 1 && top === 1)) return 2
  return top
}

/** The start of the first section that the new list has to stand before. */
function followingSection(document: AssignmentDocument, kind: 'references' | 'bibliography'): number | undefined {
  const references = document.references.lists.find(list => list.kind === 'references')
  const from = kind === 'bibliography' ? (references?.span.end ?? 0) : 0
  const sections = allSections(document.sections)
  const starts = sections.filter(
    section =>
      section.heading.start >= from && (isAppendix(section) || (kind === 'references' && isList(document, section))),
  )
  return starts[0]?.heading.start
}

function isList(document: AssignmentDocument, section: Section): boolean {
  return document.references.lists.some(list => list.heading.start === section.heading.start)
}

function isAppendix(section: Section): boolean {
  return section.level > 0 && /^(?:\d+\.?\s+)?append(?:ix|ices)\b/i.test(section.title)
}

function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap(section => [section, ...allSections(section.children)])
}

/** The end of what is written; before a comment or code block that is never closed, where a heading would be swallowed. */
function writingEnd(document: AssignmentDocument): number {
  const open = document.comments.find(comment => !comment.closed)
  if (open) return trimmedEnd(document, document.text.lineAt(open.span.start).from)
  const last = document.blocks.at(-1)
  const fence = last?.block.kind === 'code' ? /^ {0,3}(`{3,}|~{3,})/.exec(last.block.source)?.[1] : undefined
  if (last && fence !== undefined && !last.block.source.trimEnd().endsWith(`\n${fence}`))
    return trimmedEnd(document, last.start)
  return trimmedEnd(document, document.text.length)
}

function trimmedEnd(document: AssignmentDocument, from: number): number {
  let end = from
  while (end > 0) {
    const line = document.text.lineAt(end)
    const written = slice(document.text, line.from, end).trimEnd()
    if (written !== '') return line.from + written.length
    end = line.from - 1
  }
  return 0
}
