import { markup, type Html } from '../html.js'
import { reportStyle } from './style.js'

/** What tells a file as one of these reports, near its beginning. */
export const reportMark = '<meta name="generator" content="Markwise report">'

/** A whole HTML page round a body. It runs nothing and fetches nothing. */
export function filePage(title: string, body: Html): string {
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
