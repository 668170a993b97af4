import { basename, resolve } from 'node:path'
import { draftsFile } from '../features/report/drafts-html.js'
import { draftsSoFar } from '../features/report/drafts-report.js'
import { counted } from '../text/amounts.js'
import { briefForDrafts } from './brief-for-drafts.js'
import { shown } from './shown-path.js'
import { progress } from './progress.js'
import { summarised } from './summary-workers.js'
import { dayOf } from './summarised-draft.js'
import { isDraft, targetsOf } from './targets.js'

/** What `markwise report` is told about drafts: the brief of those that name none, and whether the writers’ sentences are shown. */
export interface DraftsOptions {
  readonly brief?: string
  readonly sentences: boolean
}

/** The page of a tutor's report on folders, patterns or several files, or why there is none. Says on stderr how far it has come. */
export async function draftsPage(
  values: readonly string[],
  { brief, sentences }: DraftsOptions,
): Promise<{ readonly page: string } | { readonly problem: string }> {
  const { files, roots, problems } = await targetsOf(values)
  const paths = files.filter(({ path }) => isDraft(path)).map(({ path }) => path)
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  if (paths.length === 0) return { problem: 'There is nothing to report on: no Markdown or Word file was found.' }
  const chosen = await briefForDrafts(brief, roots)
  if ('problem' in chosen) return chosen
  const drafts = draftsSoFar()
  let skipped = files.length - paths.length
  const tell = progress(paths.length)
  await summarised(paths, { roots, sentences, ...chosen }, (path, read) => {
    tell()
    if (read === 'no assignment') skipped++
    else drafts.add({ name: shown(path), read })
  })
  const report = drafts.report(skipped)
  if (report.drafts.length === 0)
    return { problem: `None of ${counted(paths.length, 'file')} is an assignment. Name their brief with --brief.` }
  const title = `Drafts in ${values.map(value => basename(resolve(value)) || value).join(', ')}`
  return { page: draftsFile(report, { title, date: dayOf(new Date()) }) }
}
