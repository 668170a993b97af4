import { counted, grouped, listed } from '../../text/amounts.js'
import { groupedBy } from '../../text/grouped.js'
import { markup, type Html } from '../html.js'
import { bar } from './bars.js'
import type { BriefCounts, DraftRow, DraftsReport, PointCounts } from './drafts-report.js'
import { filePage } from './file-page.js'
import { wideHtml } from './wide-html.js'

/** What stands at the head of the page. */
export interface DraftsPage {
  /** "Drafts in unit-1" */
  readonly title: string
  /** "26 November 2026" */
  readonly date: string
}

/** A tutor's report on many drafts as one HTML file that runs nothing and fetches nothing. */
export function draftsFile(report: DraftsReport, { title, date }: DraftsPage): string {
  const { drafts, briefs, skipped } = report
  const left = skipped === 0 ? '' : ` ${counted(skipped, 'file')} passed over: no assignment.`
  return filePage(
    title,
    markup`<main>
<h1>${title}</h1>
<p class="quiet">${counted(drafts.length, 'draft')}, read on ${date}.${left}</p>
<p>${whatItIs}</p>
${draftsHtml(drafts)}
${briefs.map((brief, index) => briefHtml(brief, index))}
</main>`,
  )
}

const whatItIs =
  'This is no ranking and these are no marks. Markwise looks for the points of the brief and says where it found something about them; it cannot tell how good an answer is.'

function draftsHtml(drafts: readonly DraftRow[]): Html {
  return markup`<section aria-labelledby="drafts">
<h2 id="drafts">Draft by draft</h2>
${wideHtml(
  'Drafts by name',
  markup`<table><caption>Drafts by name, with the criteria to talk about</caption>
<thead><tr><th scope="col">Draft</th><th scope="col">To talk about</th><th scope="col" class="number">Words</th><th scope="col" class="number">To look at</th></tr></thead>
<tbody>${drafts.map(draftRow)}</tbody></table>`,
)}
</section>`
}

function draftRow({ name, read }: DraftRow): Html {
  if ('notRead' in read)
    return markup`<tr><th scope="row">${name}</th><td colspan="3">not read: ${read.notRead}</td></tr>\n`
  const { words, toLookAt, notUnderstood, sentences, notes } = read
  const more = [
    ...notes,
    ...(notUnderstood === 0 ? [] : [`${counted(notUnderstood, 'passage')} not understood, so not checked.`]),
  ]
  const quiet = more.length === 0 ? undefined : markup`<br><span class="quiet">${more.join(' ')}</span>`
  return markup`<tr><th scope="row">${name}${quiet}</th><td>${talkHtml(read)}${sentencesHtml(sentences)}</td><td class="number">${grouped(words)}</td><td class="number">${toLookAt}</td></tr>\n`
}

type ReadRow = Exclude<DraftRow['read'], { readonly notRead: string }>

function talkHtml({ brief, toTalkAbout }: ReadRow): Html {
  if (brief === undefined) return markup`It names no known brief, so only citations and references were read.`
  if (toTalkAbout.length === 0) return markup`In each criterion at least half of the points were found.`
  // Of a draft that was only begun, most criteria have the same to say of them.
  const byReason = [...groupedBy(toTalkAbout, ({ why }) => why)]
  return markup`<ul class="plain">${byReason.map(([why, criteria]) => markup`<li>${listed(criteria.map(({ id }) => id))}: ${why}</li>`)}</ul>`
}

function sentencesHtml(sentences: ReadRow['sentences']): Html | undefined {
  if (sentences.length === 0) return undefined
  const items = sentences.map(({ point, text }) => markup`<li>${point}: “${text}”</li>\n`)
  return markup`<details><summary>${counted(sentences.length, 'sentence')} in which points were found</summary><ul>${items}</ul></details>`
}

function briefHtml({ id, title, from, drafts, points }: BriefCounts, index: number): Html {
  const heading = `points-${String(index + 1)}`
  const rows = points.map(point => pointRow(point, drafts))
  return markup`<section aria-labelledby="${heading}">
<h2 id="${heading}">Point by point: ${title}</h2>
<p class="quiet">Brief ${id}, ${from}. ${counted(drafts, 'draft')} of it.</p>
${points.length === 0 ? markup`<p>This brief names no points.</p>` : undefined}
${wideHtml(
  `Points of ${id}`,
  markup`<table><caption>In how many of ${counted(drafts, 'draft')} each point was found</caption>
<thead><tr><th scope="col">Criterion</th><th scope="col">Point</th><th scope="col" class="number">Found</th><th scope="col" class="number">Ticked</th><th scope="col" class="number">Dismissed</th><th scope="col" class="number">Not found</th><th scope="col">Found or ticked</th></tr></thead>
<tbody>${rows}</tbody></table>`,
)}
</section>`
}

/** A question is never looked for: it is the writer's alone to tick. */
function pointRow({ criterion, label, counts }: PointCounts, drafts: number): Html {
  const { evidenced, ticked, dismissed, question } = counts
  const isQuestion = question > 0
  const cells = [isQuestion ? '–' : evidenced, ticked, dismissed, isQuestion ? '–' : counts['not-found']]
  const name = isQuestion ? `${label} (a question for the writer)` : label
  const found = isQuestion ? ticked : evidenced + ticked
  const chart =
    isQuestion && ticked === 0 ? undefined : markup`${bar(found / Math.max(1, drafts))} ${found} of ${drafts}`
  return markup`<tr><td>${criterion}</td><th scope="row">${name}</th>${cells.map(cell => markup`<td class="number">${cell}</td>`)}<td class="chart">${chart}</td></tr>\n`
}
