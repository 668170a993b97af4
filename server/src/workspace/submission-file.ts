import type { Submission } from '../features/submission/submission.js'
import { submissionHtml } from '../features/submission/submission-html.js'
import type { Host } from './host.js'
import { dataAddress, readPictures } from './pictures.js'
import { wordFile } from './word-writer.js'

/** A file to be handed in. */
export interface SubmissionFile {
  readonly content: Uint8Array
  /** What became of the pictures, where something did. */
  readonly notices: readonly string[]
}

/**
 * The submission of the assignment at `uri` as a Word or HTML file, with its pictures read through the host. A missing picture costs itself alone.
 * Loaded only when it is asked for: the writer of Word files is larger than many a whole server.
 */
export async function submissionFile(
  submission: Submission,
  format: 'docx' | 'html',
  uri: string,
  host: Pick<Host, 'readBytes'>,
): Promise<SubmissionFile> {
  const { found, notices } = await readPictures(uri, submission.pictures, host)
  if (format === 'docx') return { content: await wordFile(submission, found), notices }
  const addresses = new Map([...found].map(([target, picture]) => [target, dataAddress(picture)]))
  return { content: new TextEncoder().encode(submissionHtml(submission, addresses)), notices }
}
