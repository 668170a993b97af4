import { fileURLToPath } from 'node:url'
import { placeAt } from '../text/lines.js'
import { textOf } from '../text/rope.js'
import type { Span } from '../text/span.js'
import type { BriefFile } from '../workspace/brief-files.js'
import type { Surroundings } from '../workspace/surroundings.js'
import type { ReportedFinding } from './reported.js'

/** A brief, a library, a style or a file of models or sources in which something is wrong. */
export interface FileAround {
  readonly path: string
  readonly findings: readonly ReportedFinding[]
}

/** A library that is no library at all would drown all else. */
const mostFindings = 200

/** The files with faults that the drafts of these surroundings use, and those of `briefs`, each once, with what is wrong in it. */
export function filesAround(all: readonly Surroundings[], briefs: readonly BriefFile[] = []): readonly FileAround[] {
  const around = all.flatMap(({ briefFile, libraryFiles, catalogueFiles, styleFile }) => [
    ...(briefFile === undefined ? [] : [briefFile]),
    ...(styleFile === undefined ? [] : [styleFile]),
    ...libraryFiles,
    ...catalogueFiles,
  ])
  const byUri = new Map([...around, ...briefs].map(file => [file.uri, file]))
  return [...byUri.values()].flatMap(({ uri, text, problems }) => {
    if (problems.length === 0 || !uri.startsWith('file:')) return []
    return [{ path: fileURLToPath(uri), findings: problems.slice(0, mostFindings).map(findingIn(text)) }]
  })
}

type Problem = Pick<ReportedFinding, 'code' | 'severity' | 'message'> & { readonly span: Span }

function findingIn(text: string): (problem: Problem) => ReportedFinding {
  const lines = textOf(text)
  return ({ code, severity, span, message }) => {
    const [start, end] = [placeAt(lines, span.start), placeAt(lines, span.end)]
    return {
      code,
      severity,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      message,
    }
  }
}
