import { readFile, stat } from 'node:fs/promises'
import { findings } from '../features/diagnostics.js'
import { reportFile } from '../features/report-html.js'
import { reportMark } from '../features/report/file-page.js'
import { reportOf } from '../features/report.js'
import { rules } from '../rules/index.js'
import { shown } from './shown-path.js'
import { lineColumn } from './places.js'
import { oneDraft } from './one-draft.js'
import type { Draft } from './read-draft.js'
import { draftsPage, type DraftsOptions } from './report-drafts.js'
import { isDraft, isPattern } from './targets.js'
import { writtenWhole } from './written-whole.js'
import { failed } from './terminal.js'

/** The options of `markwise report`; a file that is there already is written over only where it is such a report, or with `force`. */
export interface ReportOptions extends DraftsOptions {
  readonly output: string
  readonly force: boolean
}

/** Writes the report on a draft, or a tutor's report on several, as an HTML file. 2 where it could not be written. */
export async function report(values: readonly string[], { output, force, ...options }: ReportOptions): Promise<number> {
  if (isDraft(output)) return failed(`${output} would be a draft by its name. A report has to end in .html.`)
  const [path, ...others] = values
  const isOne = path !== undefined && others.length === 0 && (await isFileOrNothing(path))
  const made = isOne ? await pageOn(path, options.brief) : await draftsPage(values, options)
  if ('problem' in made) return failed(made.problem)
  const replaces = force || (await isReport(output))
  const problem = await writtenWhole(output, made.page, { replaces })
  if (problem !== undefined) return failed(problem)
  process.stderr.write(`Wrote ${output}.\n`)
  return 0
}

/** A folder or a pattern means several drafts, even if it holds one. */
async function isFileOrNothing(path: string): Promise<boolean> {
  return stat(path).then(
    info => !info.isDirectory(),
    () => !isPattern(path),
  )
}

async function pageOn(path: string, brief: string | undefined): ReturnType<typeof draftsPage> {
  const draft = await oneDraft(path, brief)
  return typeof draft === 'string' ? { problem: draft } : { page: reportPage(draft) }
}

function reportPage(draft: Draft): string {
  const broken: string[] = []
  const found = findings(draft.document, rules, { severities: {}, onFault: rule => void broken.push(rule) })
  const { said, notes } = draft
  return reportFile(reportOf(draft.document, { name: shown(draft.path), findings: found, broken, notes }), {
    ...(said && { said }),
    placeOf: offset => {
      const { line, column } = lineColumn(draft, offset)
      return { line: line - 1, character: column - 1 }
    },
  })
}

/** A report that Markwise wrote may be written anew; any other file is not written over unasked. */
async function isReport(path: string): Promise<boolean> {
  const beginning = await readFile(path, 'utf8').catch(() => '')
  return beginning.slice(0, 1000).includes(reportMark)
}
