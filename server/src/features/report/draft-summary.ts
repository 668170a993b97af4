import type { Answer, AssignmentDocument, PointState } from '../../assignment/document.js'
import { slice } from '../../text/rope.js'
import { progressOf } from '../coverage/criterion-row.js'
import { wordsOf } from '../code-lens.js'
import type { Diagnosed } from '../diagnostics.js'
import { beginning } from '../markdown-text.js'
import { pointCount } from '../point-count.js'
import { needsALook } from './needs-a-look.js'

/** What a tutor's report keeps of one draft: little, plain, and no word of the draft unless its sentences are asked for. */
export interface DraftSummary {
  readonly brief: SummaryBrief | undefined
  readonly words: number
  /** Findings that need a look: those of the level information and above, and answers that are not begun. */
  readonly toLookAt: number
  /** Passages that could not be read. */
  readonly notUnderstood: number
  readonly toTalkAbout: readonly { readonly id: string; readonly why: string }[]
  /** The state of each point, in the order of the brief. */
  readonly points: readonly PointState['state'][]
  /** Where points were found; empty unless asked for. */
  readonly sentences: readonly { readonly point: string; readonly text: string }[]
  readonly notes: readonly string[]
}

/** The brief of a draft as the page about many drafts shows it. */
export interface SummaryBrief {
  readonly id: string
  readonly title: string
  /** Where it comes from, and of when it is: "built into Markwise 0.1.0". */
  readonly from: string
  readonly points: readonly { readonly criterion: string; readonly label: string }[]
}

/** What a summary takes beside the document. */
export interface SummaryFacts {
  readonly findings: readonly Diagnosed[]
  readonly briefFrom: string
  readonly notes: readonly string[]
  /** Whether the sentences that show points are wanted. */
  readonly sentences: boolean
}

/** The summary of one draft. A pure function of the document and what was found in it. */
export function draftSummary(document: AssignmentDocument, facts: SummaryFacts): DraftSummary {
  const { answers, inputs, words, notUnderstood } = document
  const states = answers.flatMap(({ points }) => points)
  return {
    brief: inputs.brief && {
      id: inputs.brief.id,
      title: inputs.brief.title,
      from: facts.briefFrom,
      points: answers.flatMap(({ criterion, points }) =>
        points.map(({ point }) => ({ criterion: criterion.id, label: point.label })),
      ),
    },
    words: words.counted,
    toLookAt: facts.findings.filter(needsALook).length,
    notUnderstood: notUnderstood.length,
    toTalkAbout: answers.filter(isToTalkAbout).map(answer => ({ id: answer.criterion.id, why: whyOf(answer) })),
    points: states.map(({ state }) => state),
    sentences: facts.sentences ? states.flatMap(state => sentenceOf(document, state)) : [],
    notes: [...facts.notes, ...hiddenNote(facts.findings)],
  }
}

/** Why a draft may seem to answer less than it does. */
function hiddenNote(findings: readonly Diagnosed[]): readonly string[] {
  const isHidden = findings.some(({ code, finding }) => code === 'lines-run-together' && finding.severity === 'warning')
  return isHidden ? ['Headings stand inside its paragraphs, with no empty line round them, and were not seen.'] : []
}

/** No answer, a short one, or one in which fewer than half of the points were found that are asked for; what is a question for its writer is not asked here. */
function isToTalkAbout(answer: Answer): boolean {
  const points = answer.points.filter(({ state }) => state !== 'question')
  const { found, inSum, need = inSum } = pointCount({ criterion: answer.criterion, points })
  return answer.state !== 'answered' || found * 2 < need
}

function whyOf(answer: Answer): string {
  return answer.state === 'thin' ? `short: ${wordsOf(answer)}, ${progressOf(answer)}` : progressOf(answer)
}

function sentenceOf({ text }: AssignmentDocument, { point, evidence, state }: PointState): DraftSummary['sentences'] {
  if (evidence === undefined || state === 'dismissed') return []
  const sentence = slice(text, evidence.start, Math.min(evidence.end, evidence.start + 2 * longest))
  return [{ point: point.label, text: beginning(sentence.replace(/\s+/g, ' ').trim(), longest) }]
}

/** Signs of a sentence. */
const longest = 240
