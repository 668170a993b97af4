import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx'
import { printable } from '../features/html.js'
import type { Submission, SubmissionPart } from '../features/submission/submission.js'
import type { Content, Inline, Look, TextInline } from '../syntax/content.js'
import type { Picture } from './pictures.js'
import { numberings, wordStyles } from './word-styles.js'
import { coreProperties } from './word-properties.js'

/**
 * The sole door to docx. The submission as a Word file: real headings, footnotes, lists, tables and pictures, hanging indents in the lists of
 * references, quotations indented. Nothing in it is hidden, and its properties are those of the front matter alone: no time, no program, no user.
 * A picture that is not in `pictures` shows its description.
 */
export async function wordFile(submission: Submission, pictures: ReadonlyMap<string, Picture>): Promise<Uint8Array> {
  const labels = [...submission.notes.keys()]
  const writing: Writing = { pictures, notes: submission.notes, marks: [], lists: { count: 0, starts: new Set([1]) } }
  const children = submission.parts.flatMap(part => partOf(writing, part, {}))
  const footnotes = notesOf(writing, labels)
  const { language = 'en-GB' } = submission.properties
  const document = new Document({
    styles: wordStyles(language),
    numbering: { config: numberings([...writing.lists.starts]) },
    footnotes,
    sections: [{ properties: { page: { size: a4 } }, children }],
  })
  const data = await Packer.toArrayBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(submission.properties) },
  ])
  return new Uint8Array(data)
}

/** 210 by 297 mm in twentieths of a point. */
const a4 = { width: 11906, height: 16838 }

interface Writing {
  readonly pictures: ReadonlyMap<string, Picture>
  readonly notes: Submission['notes']
  /** Labels of the footnote marks that were written, in order: Word wants a note for each. */
  readonly marks: string[]
  readonly lists: { count: number; readonly starts: Set<number> }
}

type Block = Paragraph | Table

/** What the paragraphs of a part have in common: the style of a quotation, the numbering of a list. */
type Around = Pick<IParagraphOptions, 'style' | 'numbering' | 'indent'>

function partOf(writing: Writing, part: SubmissionPart, around: Around): readonly Block[] {
  switch (part.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[part.level - 1] ?? HeadingLevel.HEADING_6,
          children: runs(writing, part.inline),
        }),
      ]
    case 'paragraph':
      return [new Paragraph({ ...lookOf(writing, part.inline), ...around, children: runs(writing, part.inline) })]
    case 'entry':
      return [new Paragraph({ style: 'Reference', children: runs(writing, part.inline) })]
    case 'quotation':
      return part.content.flatMap(each => partOf(writing, each, { ...around, style: 'Quotation' }))
    case 'list':
      return listOf(writing, part, 0)
    case 'table':
      return [tableOf(writing, part), new Paragraph({})]
    case 'code':
      return part.text
        .split('\n')
        .map(line => new Paragraph({ style: 'Code', children: [new TextRun(printable(line))] }))
    case 'rule':
      return [new Paragraph({ thematicBreak: true })]
  }
}

/** A paragraph with a picture has lines as high as what stands in them. */
function lookOf({ pictures }: Writing, inline: readonly Inline[]): Around {
  return inline.some(part => part.kind === 'picture' && pictures.has(part.target)) ? { style: 'Picture' } : {}
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
]

/** Word knows nine levels of lists. */
const deepestList = 8

function listOf(writing: Writing, list: Extract<Content, { kind: 'list' }>, depth: number): readonly Block[] {
  const level = Math.min(depth, deepestList)
  const instance = ++writing.lists.count
  if (list.ordered) writing.lists.starts.add(list.start)
  const reference = list.ordered ? `numbers-${String(list.start)}` : 'bullets'
  return list.items.flatMap(item => {
    let isFirst = true
    return (item.length > 0 ? item : [emptyParagraph]).flatMap(part => {
      if (part.kind === 'list') return listOf(writing, part, depth + 1)
      const around: Around = isFirst
        ? { numbering: { reference, level, instance } }
        : { indent: { left: indentOf(level) } }
      isFirst = false
      return partOf(writing, part, around)
    })
  })
}

const emptyParagraph: Content = { kind: 'paragraph', inline: [] }

function indentOf(level: number): number {
  return 720 * (level + 1)
}

function tableOf(writing: Writing, { rows, alignments }: Extract<Content, { kind: 'table' }>): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row, index) => {
      const cells = row.map((cell, column) => {
        const children = runs(writing, index === 0 ? cell.map(bold) : cell)
        const side = alignments[column] ?? 'none'
        return new TableCell({ children: [new Paragraph({ alignment: sides[side], children, style: 'TableText' })] })
      })
      return new TableRow({ tableHeader: index === 0, children: cells })
    }),
  })
}

const sides = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  none: AlignmentType.LEFT,
} as const

function bold(part: Inline): Inline {
  return part.kind === 'text' ? { ...part, bold: true } : part
}

function runs(writing: Writing, inline: readonly Inline[], linked = false): ParagraphChild[] {
  return inline.flatMap((part): ParagraphChild[] => {
    switch (part.kind) {
      case 'text':
        return [textRun(part, linked)]
      case 'break':
        return [new TextRun({ break: 1 })]
      case 'link':
        return /^(?:https?:|mailto:)/i.test(part.target)
          ? [new ExternalHyperlink({ link: part.target, children: runs(writing, part.inline, true) })]
          : runs(writing, part.inline)
      case 'picture':
        return [pictureRun(writing, part)]
      case 'note':
        return writing.notes.has(part.label) ? [new FootnoteReferenceRun(writing.marks.push(part.label))] : []
    }
  })
}

function textRun({ text, italic, bold, struck, code }: TextInline, linked: boolean): TextRun {
  return new TextRun({
    text: printable(text),
    ...(italic ? { italics: true } : {}),
    ...(bold ? { bold: true } : {}),
    ...(struck ? { strike: true } : {}),
    ...(code ? { font: 'Courier New' } : {}),
    ...(linked ? { style: 'Hyperlink' } : {}),
  })
}

/** The width of the text on the page, and most of its height, in pixels of 1/96 inch. */
const widest = 600
const highest = 850

function pictureRun(
  { pictures }: Writing,
  { target, alt }: { readonly target: string; readonly alt: string },
): TextRun | ImageRun {
  const picture = pictures.get(target)
  if (picture === undefined) return textRun({ kind: 'text', text: alt, ...upright }, false)
  const { bytes, type, width, height } = picture
  const scale = Math.min(1, widest / width, highest / height)
  return new ImageRun({
    type,
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: printable(alt), title: printable(alt), description: printable(alt) },
  })
}

const upright: Look = { italic: false, bold: false, struck: false, code: false }

/** A note for each mark; one that is referred to twice is written twice, as Word has it. Marks inside notes are not followed. */
function notesOf(writing: Writing, labels: readonly string[]): Record<string, { children: Paragraph[] }> {
  const marks = [...writing.marks]
  const withoutMarks: Writing = { ...writing, notes: new Map(), marks: [] }
  return Object.fromEntries(
    marks.map((label, index) => {
      const blocks = (writing.notes.get(label) ?? []).flatMap(part =>
        partOf(withoutMarks, part, { style: 'FootnoteText' }),
      )
      const children = blocks.filter(block => block instanceof Paragraph)
      return [
        String(index + 1),
        { children: labels.includes(label) && children.length > 0 ? children : [new Paragraph({})] },
      ]
    }),
  )
}
