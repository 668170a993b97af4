import { markup } from './html.js'
import { marksHtml, sourcesHtml, wordsHtml } from './report/figures-html.js'
import type { Surface } from './report/places.js'
import { readyHtml } from './report/ready-html.js'
import type { Report } from './report/report.js'
import { filePage } from './report/file-page.js'

/** The inside of the report's page: the same in a file and in an editor's tab, save places and names. */
export function reportBody(report: Report, surface: Surface): string {
  return markup`<main>
<h1>${report.name}</h1>
<p class="quiet">${report.brief === undefined ? 'No brief in force' : `${report.brief.title} (${report.brief.id})`}</p>
${report.notes.map(note => markup`<p class="quiet">${note}</p>`)}
${readyHtml(report, surface)}
${marksHtml(report, surface)}
${wordsHtml(report)}
${sourcesHtml(report)}
</main>`.source
}

/** The report as one HTML file that runs nothing and fetches nothing. */
export function reportFile(report: Report, surface: Omit<Surface, 'kind'>): string {
  return filePage(`Report: ${report.name}`, { source: reportBody(report, { ...surface, kind: 'file' }) })
}
