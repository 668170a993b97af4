import { readFile } from 'node:fs/promises'
import { findings } from '../features/diagnostics.js'
import { reportFile, reportMark } from '../features/report-html.js'
import { reportOf } from '../features/report.js'
import { rules } from '../rules/index.js'
import { shown } from './check.js'
import { lineColumn } from './places.js'
import { draftReader, type Draft } from './read-draft.js'
import { writtenWhole } from './written-whole.js'

export interface ReportOptions {
  readonly output: string
  readonly force: boolean
}

/** Writes the report on a draft as an HTML file. 2 where it could not be written. */
export async function report(path: string, { output, force }: ReportOptions): Promise<number> {
  const draft = await draftReader(process.cwd())(path)
  if (typeof draft === 'string') return failed(draft)
  const replaces = force || (await isReport(output))
  const problem = await writtenWhole(output, reportPage(draft), { replaces })
  if (problem !== undefined) return failed(problem)
  process.stderr.write(`Wrote ${output}.\n`)
  return 0
}

function reportPage(draft: Draft): string {
  const broken: string[] = []
  const found = findings(draft.document, rules, { severities: {}, onFault: rule => void broken.push(rule) })
  return reportFile(reportOf(draft.document, { name: shown(draft.path), findings: found, broken }), {
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

function failed(message: string): number {
  process.stderr.write(`${message}\n`)
  return 2
}
