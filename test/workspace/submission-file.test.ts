import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { submissionOf } from '../../server/src/features/submission.js'
import { exportedSubmission } from '../../server/src/workspace/export-submission.js'
import { readWordDocument } from '../../server/src/workspace/word-document.js'
import { documentOf } from '../check.js'

const noFiles = { readBytes: () => Promise.resolve(undefined) }
const uri = 'file:///draft/essay.assignment.md'

/** The HTML that mammoth, which shares no code with what wrote the file, reads in it. */
async function readBack(text: string, host = noFiles as Parameters<typeof exportedSubmission>[3]): Promise<string> {
  const { content } = await exportedSubmission(documentOf(text), 'docx', uri, host)
  const read = await readWordDocument(content)
  return 'html' in read ? read.html : read.message
}

it('reads back with the same headings, words, italics, notes, lists and tables', async () => {
  const found = await readBack(
    '# Essay\n\n## 1.1 Roles & more\n\nA *coach* **asks**[^1] ~~not~~ [here](https://example.org/?a=1&b=2).\n\n1. one\n2. two\n   - deep\n\n> A quotation of some length.\n\n| Coach | Mentor |\n|---|---|\n| asks | tells |\n\n[^1]: See *Starr* <p>.\n\n## References\n\n- Starr, J. (2016) *The coaching manual*. Harlow: Pearson.\n',
  )
  expect(found.replace(/<a id="[^"]*"><\/a>/g, '')).toContain(
    '<h1>Essay</h1><h2>1.1 Roles &amp; more</h2><p>A <em>coach</em> <strong>asks</strong>',
  )
  expect(found).toContain('<a href="https://example.org/?a=1&amp;b=2">here</a>')
  expect(found).toContain('<ol><li>one</li><li>two<ul><li>deep</li></ul></li></ol><p>A quotation of some length.</p>')
  expect(found).toMatch(/<th[^>]*><p><strong>Coach<\/strong><\/p><\/th>|<td><p><strong>Coach/)
  expect(found).toContain('<p>Starr, J. (2016) <em>The coaching manual</em>. Harlow: Pearson.</p>')
  expect(found).toMatch(/<li id="footnote-1"><p>\s*See <em>Starr<\/em>/)
})

it.each(['8581-700-finished', '8581-700'])('reads back word for word: %s', async name => {
  const text = readFileSync(join(import.meta.dirname, `../../examples/${name}.assignment.md`), 'utf8')
  const document = documentOf(text)
  const html = await readBack(text)
  const { content } = await exportedSubmission(document, 'html', uri, noFiles)
  const page = new TextDecoder().decode(content)
  expect(words(html)).toEqual(words(page.slice(page.indexOf('<main>'))))
  for (const part of submissionOf(document).parts)
    if (part.kind === 'heading') expect(html).toContain(`</h${String(part.level)}>`)
  expect(html.match(/<em>/g)?.length).toBe(page.match(/<em>/g)?.length)
  expect(html).not.toMatch(/<!--|markwise|[{}]/)
})

/** The words in the order of their letters, without footnote marks: the two have them at different places. */
function words(html: string): readonly string[] {
  const shown = html
    .replace(/<sup>.*?<\/sup>|<a href="#[^"]*"[^>]*>[^<]*<\/a>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
  return shown
    .split(/\s+/)
    .filter(word => word !== '')
    .sort()
}

it('names in the file what the front matter names, and no time, program or user', async () => {
  const { content } = await exportedSubmission(
    documentOf('---\ntitle: Roles\nauthor: Ana & Ben\n---\n\nText.\n'),
    'docx',
    uri,
    noFiles,
  )
  const core = await partOf(content, 'docProps/core.xml')
  expect(core.replace(/^.*?<dc:/, '<dc:')).toBe(
    '<dc:title>Roles</dc:title><dc:creator>Ana &amp; Ben</dc:creator></cp:coreProperties>',
  )
  expect(await partOf(content, 'docProps/app.xml')).not.toMatch(/Application|Company/)
  expect(await partOf(content, 'word/document.xml')).not.toMatch(/w:vanish|w:comment|w:ins /)
})

it('hangs the lines of references and indents quotations', async () => {
  const { content } = await exportedSubmission(
    documentOf('> Quoted.\n\n## References\n\nStarr, J. (2016) *Manual*. Harlow: Pearson.\n'),
    'docx',
    uri,
    noFiles,
  )
  expect(await partOf(content, 'word/document.xml')).toMatch(/w:val="Quotation".*w:val="Reference"/)
  expect(await partOf(content, 'word/styles.xml')).toMatch(
    /w:styleId="Reference".*?<w:ind w:left="720" w:hanging="720"/,
  )
})

it('takes pictures along, and says of each that it cannot', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const asked: string[] = []
  const host = {
    readBytes: (place: string) => {
      asked.push(place)
      return Promise.resolve(
        place.endsWith('/my%20plan.png') ? png : place.endsWith('.webp') ? Buffer.from('none') : undefined,
      )
    },
  }
  const text = '![A plan](<my plan.png>)\n\n![Gone](img/gone.png) ![Odd](odd.webp) ![Far](https://example.org/x.png)\n'
  const { content, notices } = await exportedSubmission(documentOf(text), 'docx', uri, host)
  expect(asked).toEqual(['file:///draft/my%20plan.png', 'file:///draft/img/gone.png', 'file:///draft/odd.webp'])
  expect(notices).toEqual([
    'The picture img/gone.png was not found. Its description stands in its place.',
    'The picture odd.webp is of a kind that Word cannot take: save it as PNG or JPEG. Its description stands in its place.',
    'The picture https://example.org/x.png is not on this computer, and nothing is fetched. Its description stands in its place.',
  ])
  expect(await partOf(content, 'word/document.xml')).toMatch(/descr="A plan".*>Gone<.*>Odd<.*>Far</)
})

it('writes a file that can be opened whatever signs the text holds', async () => {
  expect(await readBack('A\u0001 b\ud800 c\ufffe & <d> "e".\n')).toBe(
    '<p>A b c &amp; &lt;d&gt; "e".</p>'.replace('&lt;d&gt; ', ''),
  )
})

/** A part of the archive as text. */
async function partOf(content: Uint8Array, name: string): Promise<string> {
  const { default: JSZip } = await import('jszip')
  return (await (await JSZip.loadAsync(content)).file(name)?.async('string')) ?? ''
}
