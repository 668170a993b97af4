import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { findings } from '../features/diagnostics.js'
import { draftSummary, type DraftSummary } from '../features/report/draft-summary.js'
import { rules } from '../rules/index.js'
import { nameOf } from '../workspace/host.js'
import { version } from '../version.js'
import { draftReader, isWord, type Draft, type DraftReading } from './read-draft.js'
import { shown } from './shown-path.js'

/** What becomes of one file: its summary, why it was not read, or that it is no assignment. */
export type Summarised = DraftSummary | { readonly notRead: string } | 'no assignment'

/** How drafts are read for a page about many of them. */
export interface Summarising extends DraftReading {
  /** Whether the sentences that show points are wanted. */
  readonly sentences: boolean
}

/** Summarises drafts one at a time; remembers the brief files it meets. Never rejects. */
export function draftSummariser({ sentences, ...reading }: Summarising): (path: string) => Promise<Summarised> {
  const read = draftReader(reading)
  return async path => {
    try {
      const draft = await read(path)
      if (typeof draft === 'string')
        return { notRead: draft.startsWith(`${shown(path)}: `) ? draft.slice(shown(path).length + 2) : draft }
      return draft.isAssignment || isWord(path) ? await summaryOf(draft, sentences) : 'no assignment'
    } catch (error) {
      return { notRead: `Markwise failed on it (${error instanceof Error ? error.message : String(error)}).` }
    }
  }
}

async function summaryOf({ document, surroundings, notes }: Draft, sentences: boolean): Promise<DraftSummary> {
  const found = findings(document, rules, { severities: {} })
  const briefFrom = await originOf(surroundings.briefFile?.uri)
  return draftSummary(document, { findings: found, briefFrom, notes, sentences })
}

/** "built into Markwise 0.1.0", or "course.brief.yaml, last changed on 3 November 2026". */
async function originOf(uri: string | undefined): Promise<string> {
  if (uri === undefined) return `built into Markwise ${version}`
  const changed = await stat(fileURLToPath(uri)).then(
    ({ mtime }) => `, last changed on ${dayOf(mtime)}`,
    () => '',
  )
  return `${nameOf(uri)}${changed}`
}

/** "3 November 2026" */
export function dayOf(date: Date): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(date)
}
