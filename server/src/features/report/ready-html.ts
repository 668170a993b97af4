import { counted, grouped } from '../../text/amounts.js'
import { markup, type Html } from '../html.js'
import { placeHtml, type Surface } from './places.js'
import type { NotChecked, PersonNamed, Report, ReportFinding } from './report.js'

/** *Ready to submit?*: what to look at, what was not checked, the brief's list, the names. Never says that anything is ready. */
export function readyHtml(report: Report, surface: Surface): Html {
  const { headline, findings, possible, notChecked, checklist, people } = report
  return markup`<section aria-labelledby="ready">
<h2 id="ready">Ready to submit?</h2>
<p class="headline">${headline}</p>
${findings.length === 0 ? undefined : markup`<ul>${findings.map(finding => findingHtml(finding, surface))}</ul>`}
${possible.length === 0 ? undefined : markup`<details><summary>${counted(possible.length, 'possible finding')}: look if you have time</summary><ul>${possible.map(finding => findingHtml(finding, surface))}</ul></details>`}
<h3>Not checked</h3>
<ul>${notChecked.map(each => notCheckedHtml(each, surface))}</ul>
${checklist.length === 0 ? undefined : checklistHtml(checklist)}
${people.length === 0 ? undefined : peopleHtml(people, surface)}
<p>${wordCounts(report)}</p>
</section>`
}

/** By both counts, since a form may ask for either. */
function wordCounts({ words: { counted: own, all }, brief }: Report): string {
  return `${counted(own, 'word')} ${brief === undefined ? 'counted' : 'by the brief’s rule'}, ${grouped(all)} in the whole file as Word counts them.`
}

function findingHtml({ message, code, span }: ReportFinding, surface: Surface): Html {
  return markup`<li>${message} <span class="code">${code}, ${placeHtml(surface, span)}</span></li>\n`
}

function notCheckedHtml({ message, span }: NotChecked, surface: Surface): Html {
  return markup`<li>${message}${span === undefined ? undefined : markup` <span class="code">${placeHtml(surface, span)}</span>`}</li>\n`
}

function checklistHtml(checklist: readonly string[]): Html {
  const items = checklist.map(
    (item, index) =>
      markup`<li><label><input type="checkbox" data-item="${index}"> <span>${item}</span></label></li>\n`,
  )
  return markup`<h3>The brief’s own list</h3><p class="quiet">To be ticked by you: nothing here was checked.</p><ul class="checklist">${items}</ul>`
}

/** Clients and colleagues must stay unnamed in whatever may be handed on. */
function peopleHtml(people: readonly PersonNamed[], surface: Surface): Html {
  if (surface.kind === 'file') {
    const many = people.length !== 1
    return markup`<h3>Names that are not authors</h3><p>${counted(people.length, 'name')} that may not be ${many ? 'authors’' : 'an author’s'}. ${many ? 'Are they' : 'Is it'} disguised, or ${many ? 'have they' : 'has the person'} agreed? The editor’s report lists ${many ? 'them' : 'it'}.</p>`
  }
  const shown = people.slice(0, mostPeople).map(({ name, spans }) => {
    const [first, ...others] = spans.map((span, index) =>
      placeHtml(surface, span, index === 0 ? name : String(index + 1)),
    )
    const more = others.slice(0, 9).map(each => markup` ${each}`)
    return markup`<li>${first} (${spans.length})${more}</li>\n`
  })
  const left = people.length > mostPeople ? markup`<p>And ${people.length - mostPeople} more.</p>` : undefined
  return markup`<h3>Names that are not authors</h3><p>Are they disguised, or have they agreed?</p><ul>${shown}</ul>${left}`
}

const mostPeople = 30
