import { markup, type Html } from './html.js'
import { marksHtml, sourcesHtml, wordsHtml } from './report/figures-html.js'
import type { Surface } from './report/places.js'
import { readyHtml } from './report/ready-html.js'
import type { Report } from './report/report.js'
import { reportStyle } from './report/style.js'

/** The inside of the report's page: the same in a file and in an editor's tab, save places and names. */
export function reportBody(report: Report, surface: Surface): string {
  return markup`<main>
<h1>${report.name}</h1>
<p class="quiet">${report.brief === undefined ? 'No brief in force' : `${report.brief.title} (${report.brief.id})`}</p>
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

/** What tells a file as one of these reports, near its beginning. */
export const reportMark = '<meta name="generator" content="Markwise report">'

/** A whole page round a body. */
function filePage(title: string, body: Html): string {
  return markup`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
${{ source: reportMark }}
<title>${title}</title>
<style>${{ source: reportStyle('file') }}</style>
</head>
<body>
${body}
<footer class="quiet"><p>Made by Markwise on this computer. Nothing was sent anywhere. This is not a grade.</p></footer>
</body>
</html>
`.source
}
