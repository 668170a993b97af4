import { coverageView } from '../features/coverage-rows.js'
import type { CoverageRow } from '../features/coverage/coverage-row.js'
import { shown } from './shown-path.js'
import { exact } from './inspection.js'
import { oneDraft } from './one-draft.js'
import { colours, failed } from './terminal.js'

/** Prints the marks coverage of one assignment, point by point. 2 where it could not be made. */
export async function coverage(
  path: string,
  { json, brief }: { readonly json: boolean; readonly brief?: string },
): Promise<number> {
  const draft = await oneDraft(path, brief)
  if (typeof draft === 'string') return failed(draft)
  const { document } = draft
  if (document.inputs.brief === undefined) {
    const why =
      draft.said === undefined
        ? `${shown(path)} names no known brief, so there are no marks to cover. Write “assignment:” with a brief's id in its front matter, or add --brief.`
        : `A Word file names no brief, so there are no marks to cover. Name it with --brief.`
    return failed(`${why} Known: ${document.inputs.knownBriefs.map(({ id }) => id).join(', ')}.`)
  }
  if (json) {
    const { covered, marks, sections } = document.coverage
    const exactSections = sections.map(section => ({
      ...section,
      covered: exact(section.covered),
      pass: section.pass ?? null,
    }))
    process.stdout.write(
      `${JSON.stringify({ version: 1, file: shown(path), brief: document.inputs.brief.id, covered: exact(covered), marks, sections: exactSections }, null, 2)}\n`,
    )
    return 0
  }
  for (const note of draft.notes) process.stderr.write(`${note}\n`)
  const view = coverageView(document)
  process.stdout.write(
    `${view.brief?.title ?? ''}\n${colours.bold(view.total)}\n${view.status}\n\n${view.sections.map(row => tree(row, 0)).join('')}\n${view.explanation}\n`,
  )
  return 0
}

const signs: Partial<Readonly<Record<CoverageRow['state'], string>>> = {
  evidenced: '✓',
  ticked: '✓',
  'not-found': '·',
  dismissed: '–',
  question: '?',
}

/** Sections, criteria and points; the sentences that show a point are left to the editor. */
function tree(row: CoverageRow, depth: number): string {
  if (row.kind === 'evidence' || row.kind === 'note') return ''
  const sign = row.kind === 'point' ? `${signs[row.state] ?? ' '} ` : ''
  const label = row.kind === 'section' ? colours.bold(row.label) : row.label
  const description = row.description === '' ? '' : colours.dim(` ${row.description}`)
  return `${'  '.repeat(depth)}${sign}${label}${description}\n${row.children.map(child => tree(child, depth + 1)).join('')}`
}
