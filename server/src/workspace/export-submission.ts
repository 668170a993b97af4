import type { AssignmentDocument } from '../assignment/document.js'
import { submissionOf } from '../features/submission.js'
import { submissionMarkdown } from '../features/submission/submission-markdown.js'
import type { Host } from './host.js'
import type { SubmissionFile } from './submission-file.js'

export const exportFormats = ['docx', 'html', 'md'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What is handed in of the assignment at `uri`, as the bytes of one file, with what the writer should know about it. */
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
  const submission = submissionOf(document, fileProperties(frontMatterOf(document)))
  const { content, notices } = await submissionFile(submission, format, uri, host)
  return { content, notices: [...submission.notices, ...notices] }
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
