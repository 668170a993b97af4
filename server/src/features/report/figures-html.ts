import { shownMarks } from '../../assignment/coverage/shown-marks.js'
import { counted, grouped, range } from '../../text/amounts.js'
import { markup, type Html } from '../html.js'
import { bar, rangeBar } from './bars.js'
import { placeHtml, type Surface } from './places.js'
import { wideHtml } from './wide-html.js'
import type { Report, ReportCriterion, ReportPoint, ReportSection, ReportSources, ReportWords } from './report.js'

/** Marks by section with their pass lines, and each criterion with its points; empty without a brief. */
export function marksHtml({ coverage }: Report, surface: Surface): Html {
  if (coverage === undefined) return markup``
  const { sections, total, explanation, passSentences } = coverage
  // The rule is the same for each section; the table has the figures.
  const ofSections = sections.find(section => section.passSentences !== '')?.passSentences
  const rules = [passSentences, ofSections].filter(rule => rule !== undefined && rule !== '')
  return markup`<section aria-labelledby="marks">
<h2 id="marks">Marks coverage</h2>
<p><strong>${total}</strong></p>
<p class="quiet">${explanation}</p>
${wideHtml(
  'Marks by section',
  markup`<table><caption>Marks covered by section; the line across a bar is the pass line</caption>
<thead><tr><th scope="col">Section</th><th scope="col">Covered</th><th scope="col">Chart</th><th scope="col" class="number">Pass line</th></tr></thead>
<tbody>${sections.map(sectionRow)}</tbody></table>`,
)}
${rules.map(rule => markup`<p class="quiet">${rule}</p>\n`)}
<h3>Points by criterion</h3>
${sections.flatMap(section => section.criteria.map(criterion => criterionHtml(criterion, surface)))}
</section>`
}

function sectionRow({ name, title, covered, marks, pass }: ReportSection): Html {
  const line = pass === undefined || marks === 0 ? undefined : pass / marks
  return markup`<tr><th scope="row">${name} ${title}</th><td>${shownMarks(covered)} of ${counted(marks, 'mark')}</td><td>${marks === 0 ? undefined : bar(covered / marks, line)}</td><td class="number">${pass === undefined ? '–' : String(Math.round(pass * 100) / 100)}</td></tr>\n`
}

function criterionHtml({ name, title, progress, marks, points, heading }: ReportCriterion, surface: Surface): Html {
  const head = [name, progress, ...(marks === undefined ? [] : [counted(marks, 'mark')])].join(' · ')
  const place = heading === undefined ? undefined : markup` <span class="code">${placeHtml(surface, heading)}</span>`
  const list = points.length === 0 ? undefined : markup`<ul>${points.map(point => pointHtml(point, surface))}</ul>`
  return markup`<details><summary>${head}</summary><p>${title}${place}</p>${list}</details>\n`
}

function pointHtml({ label, state, kind, span }: ReportPoint, surface: Surface): Html {
  const place = span === undefined ? undefined : markup` <span class="code">${placeHtml(surface, span)}</span>`
  return markup`<li><span aria-hidden="true">${signs[kind]}</span> ${label}: ${state}${place}</li>\n`
}

const signs = { evidenced: '✓', ticked: '✓', 'not-found': '·', dismissed: '–', question: '?' } as const

/** Words against the budget, by both counts. */
export function wordsHtml({ words, coverage }: Report): Html {
  const criteria = coverage?.sections.flatMap(section => section.criteria) ?? []
  const rows = criteria
    .filter(({ across }) => !across)
    .map(
      ({ name, words: own, budget }) =>
        markup`<tr><th scope="row">${name}</th><td class="number">${grouped(own)}</td><td class="number">${budget === undefined ? '–' : range(budget.min, budget.max)}</td><td>${budget === undefined ? undefined : rangeBar(own, budget)}</td></tr>\n`,
    )
  const table = wideHtml(
    'Words by criterion',
    markup`<table><caption>Words by criterion, beside its share of the range by marks</caption>
<thead><tr><th scope="col">Criterion</th><th scope="col" class="number">Words</th><th scope="col" class="number">Share</th><th scope="col">Chart</th></tr></thead><tbody>${rows}</tbody></table>`,
  )
  return markup`<section aria-labelledby="words">
<h2 id="words">Words</h2>
<p><strong>${counted(words.counted, 'word')}</strong> counted${askedOf(words)}. A count of the whole file, as Word makes it, shows ${grouped(words.all)}.</p>
${words.min !== undefined && words.max !== undefined ? markup`<p>${rangeBar(words.counted, { min: words.min, max: words.max })}</p>` : undefined}
${rows.length === 0 ? undefined : table}
</section>`
}

function askedOf({ min, max }: ReportWords): string {
  if (min === undefined) return max === undefined ? '' : `; at most ${grouped(max)} are asked for`
  return max === undefined ? `; at least ${grouped(min)} are asked for` : `; ${range(min, max)} are asked for`
}

/** Works cited, by criterion and by year. */
export function sourcesHtml({ sources, coverage }: Report): Html {
  const criteria = coverage?.sections.flatMap(section => section.criteria) ?? []
  const most = Math.max(1, ...criteria.map(criterion => criterion.sources), ...sources.byYear.map(({ works }) => works))
  const row = (name: string, count: number): Html =>
    markup`<tr><th scope="row">${name}</th><td class="number">${count}</td><td>${bar(count / most)}</td></tr>\n`
  const table = (caption: string, first: string, rows: readonly Html[]): Html =>
    rows.length === 0
      ? markup``
      : wideHtml(
          caption,
          markup`<table><caption>${caption}</caption><thead><tr><th scope="col">${first}</th><th scope="col" class="number">Works</th><th scope="col">Chart</th></tr></thead><tbody>${rows}</tbody></table>`,
        )
  return markup`<section aria-labelledby="sources">
<h2 id="sources">Sources</h2>
<p>${totalsOf(sources)}</p>
${table(
  'Works cited by criterion',
  'Criterion',
  criteria.map(({ name, sources: count }) => row(name, count)),
)}
${table(
  'Works cited by year',
  'Year',
  sources.byYear.map(({ year, works }) => row(year, works)),
)}
</section>`
}

function totalsOf({ cited, listed, bibliography }: ReportSources): string {
  const read = bibliography === 0 ? '' : `, ${counted(bibliography, 'entry', 'entries')} in the Bibliography`
  return `${counted(cited, 'work')} cited; ${counted(listed, 'entry', 'entries')} in References${read}.`
}
