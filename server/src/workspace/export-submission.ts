import type { AssignmentDocument } from '../assignment/document.js'
import { readAssignment } from '../assignment/read-assignment.js'
import { submissionOf } from '../features/submission.js'
import { keysWrittenOut } from '../features/submission/keys-written-out.js'
import { submissionMarkdown } from '../features/submission/submission-markdown.js'
import { applyEdits } from '../text/edit.js'
import { slice, textOf } from '../text/rope.js'
import type { Host } from './host.js'
import type { SubmissionFile } from './submission-file.js'

/** What an assignment can be exported as. */
export const exportFormats = ['docx', 'html', 'md'] as const
/** What can be handed in: the ending of the file. */
export type ExportFormat = (typeof exportFormats)[number]

/**
 * What is handed in of the assignment at `uri`, as the bytes of one file, with what the writer should know about it. Citations by key are written out, save in
 * Markdown, which stays the writer's own for Pandoc.
 */
export async function exportedSubmission(
  document: AssignmentDocument,
  format: ExportFormat,
  uri: string,
  host: Pick<Host, 'readBytes'>,
): Promise<SubmissionFile> {
  if (format === 'md')
    return { content: new TextEncoder().encode(submissionMarkdown(document)), notices: submissionOf(document).notices }
  const { fileProperties } = await import('./yaml-files.js')
  const { submissionFile } = await import('./submission-file.js')
  const written = withKeysWrittenOut(document)
  const submission = submissionOf(written, fileProperties(frontMatterOf(document)))
  const { content, notices } = await submissionFile(submission, format, uri, host)
  const byKey = written === document ? [] : [keysNotice]
  return { content, notices: [...byKey, ...submission.notices, ...notices] }
}

const keysNotice =
  'Citations by key are written out in the file, and their works are in References: look them over before you hand it in.'

function withKeysWrittenOut(document: AssignmentDocument): AssignmentDocument {
  const edits = keysWrittenOut(document)
  if (edits.length === 0) return document
  const { text, inputs } = document
  return readAssignment(textOf(applyEdits(slice(text, 0, text.length), edits)), inputs)
}

/** The text between the rules of the front matter; "" where there is none. */
function frontMatterOf({ text, frontMatter: { span } }: AssignmentDocument): string {
  if (span === undefined) return ''
  return text
    .sliceString(span.start, span.end)
    .replace(/^---[^\n]*\n/, '')
    .replace(/\n(?:---|\.\.\.)\s*$/, '\n')
}

/** The format that a file's name asks for by its ending; undefined for any other. */
export function exportFormatOf(name: string): ExportFormat | undefined {
  return exportFormats.find(format => name.toLowerCase().endsWith(`.${format}`))
}
