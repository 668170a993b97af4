import type { AssignmentDocument } from '../assignment/document.js'
import type { Brief } from '../brief/brief.js'
import { plainLook, type Content, type Inline } from '../syntax/content.js'
import { counted, grouped, listed } from '../text/amounts.js'
import { placeAt } from '../text/lines.js'
import { submissionParts, type Parts } from './submission/parts.js'
import type { FileProperties, Submission, SubmissionPart } from './submission/submission.js'

/**
 * What is handed in of an assignment: its words, headings, notes, tables and pictures; no comment, tick, brace, guidance in braces or front
 * matter, of which only the `properties` are in the file. The word count stands where the brief's submission list asks for one. Pure; nothing of the writer's is left out without a notice.
 */
export function submissionOf(document: AssignmentDocument, properties: FileProperties = {}): Submission {
  const read = submissionParts(document)
  const parts = withWordCount(document, read)
  const found = foundIn([...parts, ...[...read.notes.values()].flat()])
  const notes = new Map(
    found.notes.flatMap(label => (read.notes.has(label) ? [[label, read.notes.get(label) ?? []]] : [])),
  )
  return {
    properties,
    parts,
    notes,
    pictures: [...new Set(found.pictures)],
    notices: noticesOf(document, read, found.notes),
  }
}

function withWordCount({ inputs, words }: AssignmentDocument, { parts, bodyEnd }: Parts): readonly SubmissionPart[] {
  const place = inputs.brief && wordCountPlace(inputs.brief)
  if (place === undefined) return parts
  const line: Content = {
    kind: 'paragraph',
    inline: [{ kind: 'text', text: `Word count: ${grouped(words.counted)}`, ...plainLook }],
  }
  const at = place === 'start' ? 0 : bodyEnd
  return [...parts.slice(0, at), line, ...parts.slice(at)]
}

/** Where the brief's submission list wants the word count to stand; undefined where it does not ask for it. */
function wordCountPlace({ submission = [] }: Brief): 'start' | 'end' | undefined {
  const asks = submission.find(line => /\bword[- ]?count\b/i.test(line) && (wanted.test(line) || placed.test(line)))
  if (asks === undefined) return undefined
  return /\b(?:front|cover|title|first|top|beginning|start|header)\b/i.test(asks) ? 'start' : 'end'
}

/** "Word count on the front page." */
const placed = /\bcount (?:is |stands |goes )?(?:on|at) the (?:front|cover|title|first|last|top|end|beginning|start)\b/i
const wanted = /\b(?:state|include|show|give|put|write|add|declare|note|enter|record|indicate|display|provide)s?\b/i

interface Found {
  readonly notes: readonly string[]
  readonly pictures: readonly string[]
}

/** Which notes and pictures are referred to, in the order of the text. */
function foundIn(parts: readonly SubmissionPart[]): Found {
  const notes: string[] = []
  const pictures: string[] = []
  const lookInto = (inline: readonly Inline[]): void => {
    for (const part of inline) {
      if (part.kind === 'note') notes.push(part.label)
      else if (part.kind === 'picture') pictures.push(part.target)
      else if (part.kind === 'link') lookInto(part.inline)
    }
  }
  const look = (part: SubmissionPart): void => {
    if ('inline' in part) lookInto(part.inline)
    else if (part.kind === 'list') part.items.flat().forEach(look)
    else if (part.kind === 'quotation') part.content.forEach(look)
    else if (part.kind === 'table') part.rows.flat().forEach(lookInto)
  }
  parts.forEach(look)
  return { notes: [...new Set(notes)], pictures }
}

function noticesOf(document: AssignmentDocument, read: Parts, referred: readonly string[]): readonly string[] {
  const { text, comments, guidance } = document
  const hidden = comments.reduce((sum, { words }) => sum + words, 0)
  const copied = guidance.filter(span => !read.leftOut.some(left => left.start <= span.start && span.end <= left.end))
  const unknown = referred.filter(label => !read.notes.has(label))
  const unused = [...read.notes.keys()].filter(label => !referred.includes(label))
  const lines = (spans: readonly { readonly start: number }[]): string => {
    const found = [...new Set(spans.map(({ start }) => String(placeAt(text, start).line + 1)))]
    return `${found.length === 1 ? 'line' : 'lines'} ${listed(found.slice(0, 5))}${found.length > 5 ? ' …' : ''}`
  }
  return [
    ...keyNotices(document),
    ...(read.leftOut.length === 0 ? [] : [`Left out, because it stands in braces: ${lines(read.leftOut)}.`]),
    ...(hidden === 0
      ? []
      : [
          `${counted(hidden, 'word')} of yours in comments ${hidden === 1 ? 'is' : 'are'} left out: ${lines(comments.flatMap(({ words, span }) => (words > 0 ? [span] : [])))}.`,
        ]),
    ...(copied.length === 0 ? [] : [`The brief’s guidance still stands in your text: ${lines(copied)}.`]),
    ...unknown.map(label => `The note [^${label}] has no text, so its mark is left out.`),
    ...unused.map(label => `The text refers nowhere to the note [^${label}], so it is left out.`),
  ]
}

/** Keys are turned into citations by Pandoc and its like: handed in as they are, nobody could read them. */
function keyNotices({ citations }: AssignmentDocument): readonly string[] {
  const keys = [...new Set(citations.flatMap(({ citation: { key } }) => (key === undefined ? [] : [`@${key}`])))]
  if (keys.length === 0) return []
  const some = `${listed(keys.slice(0, 3))}${keys.length > 3 ? ' …' : ''}`
  return [
    `Citations by key stand in the file as you wrote them (${some}): write them out, or let Pandoc do so, before you hand it in.`,
  ]
}
