import type { Content, Inline, TextInline } from '../../syntax/content.js'
import { markup, type Html } from '../html.js'
import type { FileProperties, Submission, SubmissionPart } from './submission.js'

/**
 * The submission as one HTML file that fetches nothing. `pictures` gives each target its `data:` address; a picture without one shows its
 * description.
 */
export function submissionHtml(submission: Submission, pictures: ReadonlyMap<string, string>): string {
  const page: Page = { pictures, labels: [...submission.notes.keys()], seen: new Set() }
  const body = submission.parts.map(part => partHtml(page, part))
  const notes = page.labels.map((label, index) => noteHtml(page, submission.notes.get(label) ?? [], index + 1))
  const { properties } = submission
  return markup`<!DOCTYPE html>
<html lang="${properties.language ?? 'en-GB'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
${headHtml(properties)}
<style>${style}</style>
</head>
<body>
<main>
${body}
${notes.length === 0 ? undefined : markup`<section aria-label="Notes"><hr><ol>${notes}</ol></section>`}
</main>
</body>
</html>
`.source
}

interface Page {
  readonly pictures: ReadonlyMap<string, string>
  /** Labels of the footnotes in the order of their numbers. */
  readonly labels: readonly string[]
  /** Labels whose mark stood already: only the first can be returned to. */
  readonly seen: Set<string>
}

const style: Html = {
  source: `body{font-family:Calibri,Carlito,'Segoe UI',sans-serif;font-size:12pt;line-height:1.5;margin:2.5cm auto;max-width:17cm;padding:0 1rem}
blockquote{margin:1em 1.27cm}
.entry{margin:0 0 .6em 1.27cm;text-indent:-1.27cm}
table{border-collapse:collapse;margin:1em 0}th,td{border:1px solid;padding:.3em .6em;text-align:left;vertical-align:top}
.centre{text-align:center}.right{text-align:right}
img{max-width:100%}pre{white-space:pre-wrap}
@media print{body{margin:0;max-width:none;padding:0}}`,
}

function headHtml({ title, author, description, keywords }: FileProperties): Html {
  const meta = Object.entries({ author, description, keywords }).map(([name, content]) =>
    content === undefined ? markup`` : markup`<meta name="${name}" content="${content}">`,
  )
  return markup`<title>${title ?? 'Assignment'}</title>${meta}`
}

function partHtml(page: Page, part: SubmissionPart): Html {
  switch (part.kind) {
    case 'heading':
      return headingHtml(part.level, inlineHtml(page, part.inline))
    case 'paragraph':
      return markup`<p>${inlineHtml(page, part.inline)}</p>\n`
    case 'entry':
      return markup`<p class="entry">${inlineHtml(page, part.inline)}</p>\n`
    case 'quotation':
      return markup`<blockquote>${part.content.map(each => partHtml(page, each))}</blockquote>\n`
    case 'list': {
      const items = part.items.map(item => markup`<li>${itemHtml(page, item)}</li>\n`)
      return part.ordered ? markup`<ol start="${part.start}">${items}</ol>\n` : markup`<ul>${items}</ul>\n`
    }
    case 'table':
      return tableHtml(page, part)
    case 'code':
      return markup`<pre><code>${part.text}</code></pre>\n`
    case 'rule':
      return markup`<hr>\n`
  }
}

/** An item of one paragraph has no paragraph of its own. */
function itemHtml(page: Page, item: readonly Content[]): readonly Html[] {
  const [first, ...others] = item
  if (first?.kind !== 'paragraph' || others.some(part => part.kind === 'paragraph'))
    return item.map(part => partHtml(page, part))
  return [inlineHtml(page, first.inline), ...others.map(part => partHtml(page, part))]
}

function headingHtml(level: number, content: Html): Html {
  const tag = { source: `h${String(level)}` }
  return markup`<${tag}>${content}</${tag}>\n`
}

function tableHtml(page: Page, { rows, alignments }: Extract<Content, { kind: 'table' }>): Html {
  const cells = (row: readonly (readonly Inline[])[], tag: Html, more: string): readonly Html[] =>
    row.map((cell, column) => {
      const side = alignments[column]
      const look = side === 'centre' || side === 'right' ? ` class="${side}"` : ''
      return markup`<${tag}${{ source: more + look }}>${inlineHtml(page, cell)}</${tag}>`
    })
  const [head = [], ...others] = rows
  const body = others.map(row => markup`<tr>${cells(row, { source: 'td' }, '')}</tr>\n`)
  return markup`<table>\n<thead><tr>${cells(head, { source: 'th' }, ' scope="col"')}</tr></thead>\n<tbody>${body}</tbody>\n</table>\n`
}

function inlineHtml(page: Page, inline: readonly Inline[]): Html {
  return { source: inline.map(part => oneHtml(page, part).source).join('') }
}

function oneHtml(page: Page, part: Inline): Html {
  switch (part.kind) {
    case 'text':
      return textHtml(part)
    case 'break':
      return markup`<br>`
    case 'link':
      return isSafe(part.target)
        ? markup`<a href="${part.target}">${inlineHtml(page, part.inline)}</a>`
        : inlineHtml(page, part.inline)
    case 'picture': {
      const address = page.pictures.get(part.target)
      return address === undefined ? markup`${part.alt}` : markup`<img src="${address}" alt="${part.alt}">`
    }
    case 'note':
      return noteMark(page, part.label)
  }
}

function textHtml({ text, italic, bold, struck, code }: TextInline): Html {
  let found = markup`${text}`
  if (code) found = markup`<code>${found}</code>`
  if (struck) found = markup`<s>${found}</s>`
  if (italic) found = markup`<em>${found}</em>`
  return bold ? markup`<strong>${found}</strong>` : found
}

/** Links that leave the page for the web or a mail; none that runs anything. */
function isSafe(target: string): boolean {
  return /^(?:https?:|mailto:|#)/i.test(target)
}

function noteMark(page: Page, label: string): Html | { readonly source: string } {
  const number = page.labels.indexOf(label) + 1
  if (number === 0) return markup``
  const id = page.seen.has(label) ? '' : ` id="mark-${String(number)}"`
  page.seen.add(label)
  return markup`<sup><a href="#note-${number}"${{ source: id }}>${number}</a></sup>`
}

function noteHtml(page: Page, content: readonly Content[], number: number): Html {
  return markup`<li id="note-${number}">${itemHtml(page, content)} <a href="#mark-${number}" aria-label="Back to the text">↩</a></li>\n`
}
