import { describe, expect, test } from 'vitest'
import type { Inputs } from '../../server/src/assignment/document.js'
import { findings } from '../../server/src/features/diagnostics.js'
import { hoverAt } from '../../server/src/features/hover.js'
import { reportOf } from '../../server/src/features/report.js'
import { reportFile } from '../../server/src/features/report-html.js'
import { rules } from '../../server/src/rules/index.js'
import { printerFor } from '../../server/src/workspace/citation-js-printing.js'
import { usualStyleOptions } from '../../server/src/workspace/style-variant.js'
import { assignmentOf, chosen, suggestionsAt } from '../check-features.js'
import { smallInputs } from '../small-assignment.js'
import { read } from '../workspace/read.js'

const title = 'Quiet <img src=x onerror=alert(1)> <script>alert(2)</script> [here](command:x) `<i>`'
const bib = `@book{quill2001, author = {Quill, <b>Ann}, title = {${title}}, year = {2001}, publisher = {<u>Sage}}`
const ris = `TY  - BOOK\nAU  - Quill, <b>Ann\nTI  - ${title}\nPY  - 2001\nPB  - <u>Sage\nER  - \n`
const json = JSON.stringify([
  {
    id: 'quill2001',
    type: 'book',
    title,
    author: [{ family: 'Quill', given: '<b>Ann' }],
    issued: { 'date-parts': [[2001]] },
    publisher: '<u>Sage',
  },
])

/** What a browser or an editor would run, or show as anything but text. */
const dangerous = /(?<!\\)<\/?(?:img|script|b|i|u)\b|(?<!\\)\]\(command:/i

describe.each([
  ['refs.bib', bib],
  ['refs.ris', ris],
  ['refs.csl.json', json],
])('a title with HTML and links in %s', (name, source) => {
  const { works, items } = read(name, source)
  const [item] = [...items.values()]
  const text = printerFor({ options: usualStyleOptions })
    .each(item ? [item] : [])
    .get(item?.id ?? '')
  const inputs: Inputs = { ...smallInputs, libraries: [{ name, works }], printed: () => text }
  const key = works[0]?.id ?? ''

  test('is plain text in hovers and suggestions', () => {
    const draft = `## 1.1 Define\n\nSo [@${key}].\n`
    const hover = hoverAt(assignmentOf(draft, inputs), draft.indexOf('@') + 2)
    expect(hover?.markdown).toContain('Quiet')
    expect(hover?.markdown).not.toMatch(dangerous)
    const items = suggestionsAt('## 1.1 Define\n\nAs (Quill‸\n', true, inputs)
    expect(items.map(({ label }) => label)).toContain('Quill (2001)')
    for (const { documentation } of items) expect(documentation ?? '').not.toMatch(dangerous)
  })

  test('is literal in the plain entry of a work that is not printed yet', () => {
    const plain = { ...inputs, printed: () => undefined }
    const after = chosen('## 1.1 Define\n\nIt works (Quill‸).\n\n## References\n', 'Quill (2001)', true, plain)
    expect(after).toMatch(/\nQuill, .*Quiet/)
    expect(after).not.toMatch(dangerous)
  })

  test('is literal in the entry that is written, in the hover over it and in the report', () => {
    const after = chosen('## 1.1 Define\n\nIt works (Quill‸).\n\n## References\n', 'Quill (2001)', true, inputs)
    const entry = after.trimEnd().split('\n').at(-1) ?? ''
    expect(entry).toMatch(/^Quill, .*Quiet/)
    expect(entry).not.toMatch(dangerous)
    const document = assignmentOf(after, inputs)
    expect(hoverAt(document, after.indexOf('Quill, 2001') + 2)?.markdown).not.toMatch(dangerous)
    const report = reportOf(document, { name: 'essay.md', findings: findings(document, rules) })
    const page = reportFile(report, { placeOf: () => ({ line: 0, character: 0 }) })
    expect(page.slice(page.indexOf('<body'))).not.toMatch(/<(?:img|script>alert|u>)/i)
  })
})
