import type { Severity } from '../rules/rule.js'
import { counted } from '../text/amounts.js'
import { isBriefFile, type BriefFile } from '../workspace/brief-files.js'
import type { Surroundings } from '../workspace/surroundings.js'
import { briefForDrafts } from './brief-for-drafts.js'
import { filesAround, type FileAround } from './files-around.js'
import { progress } from './progress.js'
import { briefReader, draftReader, isWord, type Draft, type DraftReading } from './read-draft.js'
import { reportedFindings, reportedGaps, type ReportedFinding, type ReportedGap } from './reported.js'
import { sarifLog } from './sarif.js'
import { shown } from './shown-path.js'
import { isDraft, targetsOf, type Target } from './targets.js'
import { colours } from './terminal.js'

/** The options of `markwise check`; findings of severity `failOn` and above make the exit code 1. */
export interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif'
  readonly failOn: Severity
  /** The brief of drafts that name none. */
  readonly brief?: string
}

interface Checked {
  readonly path: string
  readonly file: string
  readonly brief: string | null
  readonly findings: readonly ReportedFinding[]
  readonly notUnderstood: readonly ReportedGap[]
  readonly notes: readonly string[]
  /** Whether it is an assignment, not a file that one uses. */
  readonly isDraft: boolean
}

const ranks: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 }

/** Checks files, folders and patterns, and the briefs, libraries and catalogues that the drafts use. 0: nothing at or above `failOn`; 1: something; 2: something could not be checked. */
export async function check(values: readonly string[], { format, failOn, brief }: CheckOptions): Promise<number> {
  const { files, roots, problems } = await targetsOf(values)
  const chosen = await briefForDrafts(brief, roots)
  const nothing = { checked: [], briefs: 0, failures: 'problem' in chosen ? [chosen.problem] : [], skipped: 0 }
  const found = 'problem' in chosen ? nothing : await checkedFiles(files, { roots, ...chosen })
  const failures = [...problems, ...found.failures]
  if (files.length === 0 && failures.length === 0)
    failures.push('There is nothing to check: no Markdown or Word file was found.')
  for (const failure of failures) process.stderr.write(`${failure}\n`)
  // What could not be checked is never summed up as clean.
  if (format !== 'text' || found.checked.length > 0 || failures.length === 0)
    process.stdout.write(output(format, found))
  if (failures.length > 0) return 2
  return found.checked.some(({ findings }) => findings.some(({ severity }) => ranks[severity] >= ranks[failOn])) ? 1 : 0
}

interface CheckedFiles {
  readonly checked: readonly Checked[]
  /** How many brief files were named. */
  readonly briefs: number
  /** One line for each file that could not be checked. */
  readonly failures: readonly string[]
  /** How many files are no assignment. */
  readonly skipped: number
}

/** The drafts among the files one after the other, then the files around them. */
async function checkedFiles(files: readonly Target[], reading: DraftReading): Promise<CheckedFiles> {
  const checked: Checked[] = []
  const failures: string[] = []
  const surroundings: Surroundings[] = []
  const briefs: BriefFile[] = []
  const read = draftReader(reading)
  const readBrief = briefReader(reading)
  const tell = progress(files.length)
  for (const { path, named } of files) {
    tell()
    if (named && isBriefFile(path)) {
      const file = await readBrief(path)
      if (file === undefined) failures.push(`${shown(path)} cannot be read.`)
      else briefs.push(file)
      continue
    }
    if (!named && !isDraft(path)) continue
    const draft = await read(path)
    if (typeof draft === 'string') failures.push(draft)
    else if (draft.isAssignment || (named && isWord(path))) {
      checked.push(checkedDraft(draft))
      surroundings.push(draft.surroundings)
    } else if (named && files.length === 1) failures.push(noAssignment(path))
  }
  const skipped = files.length - checked.length - briefs.length - failures.length
  const around = filesAround(surroundings, briefs).map(checkedFile)
  return { checked: [...checked, ...around], briefs: briefs.length, failures, skipped }
}

function noAssignment(path: string): string {
  return `${shown(path)} is no assignment: name it ….assignment.md, or put “assignment:” with a brief's id in its front matter.`
}

function checkedDraft(draft: Draft): Checked {
  return {
    path: draft.path,
    file: shown(draft.path),
    brief: draft.document.inputs.brief?.id ?? null,
    findings: reportedFindings(draft),
    notUnderstood: reportedGaps(draft),
    notes: draft.notes,
    isDraft: true,
  }
}

function checkedFile({ path, findings }: FileAround): Checked {
  return { path, file: shown(path), brief: null, findings, notUnderstood: [], notes: [], isDraft: false }
}

function output(format: CheckOptions['format'], found: CheckedFiles): string {
  const { checked } = found
  if (format === 'sarif') return `${JSON.stringify(sarifLog(checked), null, 2)}\n`
  if (format === 'json') {
    const files = checked.map(({ file, brief, findings, notUnderstood, notes }) => ({
      file,
      brief,
      findings,
      notUnderstood,
      ...(notes.length === 0 ? {} : { notes }),
    }))
    return `${JSON.stringify({ version: 1, files }, null, 2)}\n`
  }
  return checked.map(textOf).join('') + summary(found)
}

const paints: Readonly<Record<Severity, (text: string) => string>> = {
  error: colours.red,
  warning: colours.yellow,
  information: colours.blue,
  hint: colours.dim,
}

function textOf({ file, findings, notUnderstood, notes }: Checked): string {
  const told = notes.map(note => `${colours.bold(file)} ${colours.dim('note')} ${note}\n`)
  const lines = findings.map(
    ({ line, column, severity, code, message, place }) =>
      `${colours.bold(place === undefined ? `${file}:${String(line)}:${String(column)}` : `${file}: ${place}:`)} ${paints[severity](severity)} ${colours.dim(code)} ${message}\n`,
  )
  const gaps = notUnderstood.map(
    ({ line, message, place }) =>
      `${colours.bold(place === undefined ? `${file}:${String(line)}` : `${file}: ${place}:`)} ${colours.dim('not checked')} ${message}\n`,
  )
  return [...told, ...lines, ...gaps].join('')
}

function summary({ checked, briefs, skipped }: CheckedFiles): string {
  const findings = checked.flatMap(file => file.findings)
  const parts = (['error', 'warning', 'information', 'hint'] as const).flatMap(severity => {
    const count = findings.filter(finding => finding.severity === severity).length
    return count === 0 ? [] : [counted(count, severity, severity === 'information' ? 'information' : `${severity}s`)]
  })
  const found = parts.length === 0 ? 'nothing found' : parts.join(', ')
  const gaps = checked.reduce((sum, { notUnderstood }) => sum + notUnderstood.length, 0)
  const unread = gaps === 0 ? '' : ` ${counted(gaps, 'place')} not understood, so not checked.`
  const left = skipped === 0 ? '' : ` ${counted(skipped, 'file')} skipped: no assignment.`
  const drafts = checked.filter(({ isDraft: is }) => is)
  const kinds = [
    ...(drafts.length > 0 || briefs === 0 ? [counted(drafts.length, 'assignment')] : []),
    ...(briefs > 0 ? [counted(briefs, 'brief')] : []),
  ]
  // "Nothing found" of nothing would sound as if it were clean.
  if (checked.length + briefs === 0) return `Nothing was checked.${left}\n`
  return `${kinds.join(' and ')} checked: ${found}.${unread}${left}\n`
}
