import type { PointState } from '../../assignment/document.js'
import { inFileOrder } from '../../text/file-order.js'
import type { DraftSummary, SummaryBrief } from './draft-summary.js'

/** A draft as it was read, or why it was not. */
export interface DraftOutcome {
  /** "unit-1/draft.md" */
  readonly name: string
  readonly read: DraftSummary | { readonly notRead: string }
}

/** What a tutor sees of many drafts: a row for each, and how often each point was found. No rank, no marks. */
export interface DraftsReport {
  /** In the order of their names. */
  readonly drafts: readonly DraftRow[]
  readonly briefs: readonly BriefCounts[]
  /** Files that are no assignments. */
  readonly skipped: number
}

/** One draft: what was found in it, or why it was not read. */
export interface DraftRow {
  readonly name: string
  readonly read:
    { readonly notRead: string } | (Omit<DraftSummary, 'brief' | 'points'> & { readonly brief: string | undefined })
}

/** The points of one brief over all drafts that answer it. */
export interface BriefCounts extends Omit<SummaryBrief, 'points'> {
  readonly drafts: number
  readonly points: readonly PointCounts[]
}

/** In how many drafts a point of the brief has each state. */
export interface PointCounts {
  readonly criterion: string
  readonly label: string
  readonly counts: Readonly<Record<PointState['state'], number>>
}

/** Takes drafts one by one, in any order, and keeps a row and some figures of each. */
export interface DraftsSoFar {
  add(outcome: DraftOutcome): void
  report(skipped: number): DraftsReport
}

/** An empty report, to which drafts are added one after another. */
export function draftsSoFar(): DraftsSoFar {
  const drafts: DraftRow[] = []
  const briefs = new Map<string, CountedBrief>()
  return {
    add: ({ name, read }) => {
      if ('notRead' in read) return void drafts.push({ name, read })
      const { brief, points, ...row } = read
      if (brief) countIn(briefs, brief, points)
      drafts.push({ name, read: { ...row, brief: brief?.id } })
    },
    report: skipped => ({
      drafts: [...drafts].sort((a, b) => inFileOrder(a.name, b.name)),
      briefs: [...briefs.values()].map(countsOf),
      skipped,
    }),
  }
}

interface CountedBrief {
  readonly brief: SummaryBrief
  drafts: number
  readonly counts: readonly Record<PointState['state'], number>[]
}

/** A brief that changed while drafts were read is another brief. */
function countIn(briefs: Map<string, CountedBrief>, brief: SummaryBrief, states: DraftSummary['points']): void {
  const key = JSON.stringify([brief.id, brief.from, brief.points.length])
  const known = briefs.get(key) ?? { brief, drafts: 0, counts: brief.points.map(() => ({ ...none })) }
  briefs.set(key, known)
  known.drafts++
  states.forEach((state, index) => {
    const counts = known.counts[index]
    if (counts) counts[state]++
  })
}

const none = { evidenced: 0, 'not-found': 0, ticked: 0, dismissed: 0, question: 0 } as const

function countsOf({ brief, drafts, counts }: CountedBrief): BriefCounts {
  const { id, title, from } = brief
  const points = brief.points.map((point, index) => ({ ...point, counts: counts[index] ?? none }))
  return { id, title, from, drafts, points }
}
