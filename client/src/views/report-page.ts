import type { ProtocolRange, ReportAnswer } from '../../../server/src/lsp/protocol.js'
import { reportScript } from './report-script.js'

/** The page of a report tab. Its policy allows the one style and the one script that bear the nonce, and nothing else. */
export function reportPage({ body, style }: ReportAnswer, nonce: string): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<title>Report</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<div id="report">${body}</div>
<script nonce="${nonce}">(${reportScript.toString()})()</script>
</body>
</html>`
}

/** The place that a message of the page names: "11 4 11 16"; undefined for anything else. */
export function placeIn(message: unknown): ProtocolRange | undefined {
  const place = typeof message === 'object' && message !== null && 'place' in message ? message.place : undefined
  const numbers = typeof place === 'string' && /^\d+( \d+){3}$/.test(place) ? place.split(' ').map(Number) : []
  const [line, character, endLine, endCharacter] = numbers
  if (line === undefined || character === undefined || endLine === undefined || endCharacter === undefined)
    return undefined
  return { start: { line, character }, end: { line: endLine, character: endCharacter } }
}
