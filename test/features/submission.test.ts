import { describe, expect, it } from 'vitest'
import { submissionOf } from '../../server/src/features/submission.js'
import type { SubmissionPart } from '../../server/src/features/submission/submission.js'
import { fileProperties } from '../../server/src/features/submission/file-properties.js'
import { submissionHtml } from '../../server/src/features/submission/submission-html.js'
import { submissionMarkdown } from '../../server/src/features/submission/submission-markdown.js'
import { inlineText, type Content } from '../../server/src/syntax/content.js'
import { exportedSubmission } from '../../server/src/workspace/export-submission.js'
import { documentOf } from '../check.js'
import { smallBrief } from '../small-assignment.js'

const front = '---\nassignment: ilm-8581-700\n---\n\n'

/** The parts, one a line: kind and text. */
function outline(text: string): string {
  return submissionOf(documentOf(text))
    .parts.flatMap(part => lines(part))
    .join('\n')
}

function lines(part: SubmissionPart, indent = ''): readonly string[] {
  switch (part.kind) {
    case 'heading':
      return [`${indent}${'#'.repeat(part.level)} ${inlineText(part.inline)}`]
    case 'paragraph':
      return [`${indent}p ${inlineText(part.inline)}`]
    case 'entry':
      return [`${indent}entry ${inlineText(part.inline)}`]
    case 'quotation':
      return part.content.flatMap(each => lines(each, `${indent}> `))
    case 'list':
      return part.items.flatMap((item, index) =>
        itemLines(item, indent, part.ordered ? `${String(part.start + index)}.` : '-'),
      )
    case 'table':
      return part.rows.map(row => `${indent}| ${row.map(cell => inlineText(cell)).join(' | ')}`)
    case 'code':
      return [`${indent}code ${part.text}`]
    case 'rule':
      return [`${indent}rule`]
  }
}

function itemLines(item: readonly Content[], indent: string, mark: string): readonly string[] {
  return item.flatMap((part, index) => lines(part, index === 0 ? `${indent}${mark} ` : `${indent}  `))
}

describe('what is handed in', () => {
  it('has headings, lists, quotations and tables as they read', () => {
    expect(
      outline(
        '# Title\n\nA *coach* asks\n**why**.\n\n- one\n- two\n  - deeper\n\n3. third\n4. fourth\n\n> quoted\n\n| a | b |\n|---|--:|\n|  | 2 |\n\nSetext\n------\n\n**1.1 In bold**\n\nText.\n\n***\n',
      ),
    ).toBe(
      '# Title\np A coach asks why.\n- p one\n- p two\n  - p deeper\n3. p third\n4. p fourth\n> p quoted\n| a | b\n|  | 2\n## Setext\n### 1.1 In bold\np Text.\nrule',
    )
  })

  it('has no front matter, comment, tick, ignore, mark tag or guidance in braces', () => {
    expect(
      outline(
        `${front}## 1.1 Define {maximum 12 Marks}\n\n<!-- markwise 1.1-roles: ticked -->\n<!-- Guidance -->\n\n{You should look at the roles of both.}\n\nRoles <!-- mine --> differ {say how they do}.\n\n<!-- markwise-ignore citation-unlisted -->\n\nEnd.\n`,
      ),
    ).toBe('## 1.1 Define\np Roles differ.\np End.')
  })

  it('keeps the words in other braces, and braces in code', () => {
    expect(outline('A {short} word, `a {b}` and } alone {#id}.\n\n```\n{x}\n```\n')).toBe(
      'p A short word, a {b} and alone.\ncode {x}',
    )
  })

  it('ends guidance that spans blocks where the brief ends it, and no text of the writer with it', () => {
    const text = `${front}## 1.1 Define\n\n{Here you need to look at the difference.\n\nMy own paragraph, which stays.\n\nAnd an end }of it.\n`
    expect(outline(text)).toBe('## 1.1 Define\np My own paragraph, which stays.\np And an end of it.')
  })

  it('has a heading where “References” stands right above the first entry, as pasted from Word', () => {
    const list =
      'Kolb, D. (1984) *Experiential learning*. London: Sage.\nStarr, J. (2016) *The coaching manual*. London: Sage.\n'
    for (const heading of ['References', '**References**', 'References:', 'Key references'])
      expect(outline(`## One\n\nA coach asks (Starr, 2016).\n\n${heading}\n${list}`)).toBe(
        `## One\np A coach asks (Starr, 2016).\n### ${heading.replaceAll('*', '')}\nentry Kolb, D. (1984) Experiential learning. London: Sage.\nentry Starr, J. (2016) The coaching manual. London: Sage.`,
      )
  })

  it('has an entry for each work of the lists, bulleted or in lines', () => {
    expect(
      outline(
        'A coach asks (Starr, 2016).\n\n## References\n\n- Kolb, D. (1984) *Experiential learning*. Upper Saddle River: Prentice Hall.\n- Starr, J. (2016) *The coaching manual*. Harlow: Pearson.\n\n## Bibliography\n\nKram, K. (1985) *Mentoring at work*. Glenview: Scott.\nSchein, E. (2010) *Culture*. London: Wiley.\n',
      ),
    ).toBe(
      'p A coach asks (Starr, 2016).\n## References\nentry Kolb, D. (1984) Experiential learning. Upper Saddle River: Prentice Hall.\nentry Starr, J. (2016) The coaching manual. Harlow: Pearson.\n## Bibliography\nentry Kram, K. (1985) Mentoring at work. Glenview: Scott.\nentry Schein, E. (2010) Culture. London: Wiley.',
    )
  })

  it('has the footnotes in the order of the text, with their further paragraphs', () => {
    const { notes, notices } = submissionOf(
      documentOf(
        'One[^b] two[^a] three[^none].\n\n[^a]: First note.\n[^b]: Second *note*.\n\n    Its second paragraph.\n\n[^c]: Nobody asks.\n',
      ),
    )
    expect([...notes].map(([label, content]) => [label, content.flatMap(part => lines(part))])).toEqual([
      ['b', ['p Second note.', 'p Its second paragraph.']],
      ['a', ['p First note.']],
    ])
    expect(notices).toEqual([
      'The note [^none] has no text, so its mark is left out.',
      'The text refers nowhere to the note [^c], so it is left out.',
    ])
  })

  it('leaves a second footnote of one label out as a whole, and never adds its paragraphs to the first', () => {
    const { notes } = submissionOf(
      documentOf('One[^a].\n\n[^a]: First.\n\n    Of the first.\n\n[^a]: Second.\n\n    Of the second.\n'),
    )
    expect((notes.get('a') ?? []).flatMap(part => lines(part))).toEqual(['p First.', 'p Of the first.'])
  })

  it('says what of the writer’s stays behind', () => {
    const { notices } = submissionOf(
      documentOf(
        `${front}## 1.1 Define\n\n<!-- these words are my own -->\n\nRoles differ {you should look at the roles}.\n`,
      ),
    )
    expect(notices).toEqual([
      'Left out, because it stands in braces: line 9.',
      '5 words of yours in comments are left out: line 7.',
    ])
  })

  it('says that citations by key are handed in as they are', () => {
    const { notices } = submissionOf(documentOf('A coach asks [@starr2016, p. 3; @kolb1984]. As @starr2016 says.\n'))
    expect(notices).toEqual([
      'Citations by key stand in the file as you wrote them (@starr2016 and @kolb1984): write them out, or let Pandoc do so, before you hand it in.',
    ])
  })

  it('has the properties that the front matter names, and no others', () => {
    expect(
      fileProperties(
        'assignment: x\ntitle: "My: essay"\nauthor:\n  - name: Ana Sample\n  - Ben Example\nlibrary: a.bib\n',
      ),
    ).toEqual({ title: 'My: essay', author: 'Ana Sample, Ben Example' })
    for (const hostile of ['title: [\n', '', 'title', '- a', '\0']) expect(fileProperties(hostile)).toEqual({})
  })

  it.each([
    ['---\nassignment: x\ntitle: "My: essay"\n---\n\nText.\n', '<title>My: essay</title>'],
    ['---\ntitle: [\n---\n\nText.\n', '<title>Assignment</title>'],
    ['Text.\n', '<title>Assignment</title>'],
  ])('has them from the front matter: %j', async (text, title) => {
    const host = { readBytes: () => Promise.resolve(undefined) }
    const { content } = await exportedSubmission(documentOf(text), 'html', 'file:///essay.md', host)
    expect(new TextDecoder().decode(content)).toContain(title)
  })

  it('states the word count where the brief asks for it, and only there', () => {
    const text = 'Three small words.\n\n## References\n\nStarr, J. (2016) *The coaching manual*. Harlow: Pearson.\n'
    const asks = (line: string): string =>
      submissionOf(documentOf(text, { brief: { ...smallBrief, submission: [line] } }))
        .parts.flatMap(part => lines(part))
        .join('\n')
    expect(asks('State the word count at the end of your text.')).toMatch(
      /^p Three small words\.\np Word count: 3\n## References/,
    )
    expect(asks('Put the word count on the front page.')).toMatch(/^p Word count: 3\np Three/)
    expect(asks('Word count on the front page.')).toMatch(/^p Word count: 3\np Three/)
    expect(asks('The word count does not hold for appendices.')).not.toContain('Word count')
  })

  it('never throws and loses no text on nested and broken Markdown', () => {
    const text = `${'> '.repeat(300)}deep\n\n${'- '.repeat(100)}item\n\n[a](b\n\n| x |\n\n<div>seen</div>\n\n<!-- open`
    const found = outline(text)
    for (const word of ['deep', 'item', 'seen']) expect(found).toContain(word)
  })
})

describe('the same as HTML', () => {
  const page = (text: string): string =>
    submissionHtml(submissionOf(documentOf(text)), new Map([['a.png', 'data:image/png;base64,AA==']]))

  it('escapes whatever the text holds', () => {
    const found = page(
      '---\ntitle: "</title><script>x</script>"\n---\n\nA < b & "c" `<script>` ![x" onerror="y](a.png) [go](javascript:alert(1))\n',
    )
    expect(found).not.toMatch(/<script|javascript:|" onerror/)
    expect(found).toContain(
      'A &lt; b &amp; &quot;c&quot; <code>&lt;script&gt;</code> <img src="data:image/png;base64,AA==" alt="x&quot; onerror=&quot;y">',
    )
  })

  it('links footnotes both ways', () => {
    const found = page('One[^1].\n\n[^1]: A *note*.\n')
    expect(found).toContain('<p>One<sup><a href="#note-1" id="mark-1">1</a></sup>.</p>')
    expect(found).toContain('<li id="note-1">A <em>note</em>. <a href="#mark-1"')
  })

  it('fetches nothing', () => {
    expect(page('Text.\n')).toContain("default-src 'none'; img-src data:; style-src 'unsafe-inline'")
  })
})

describe('the same as Markdown', () => {
  it('is what was typed without what is the writer’s alone', () => {
    const text = `${front}## 1.1 Define {maximum 12 Marks}\n\n<!-- markwise 1.1-roles: ticked -->\n\nRoles *differ* <!-- how? -->.  \nNext line.\n\n\`\`\`\n\n\n<!-- code -->\n\`\`\`\n`
    expect(submissionMarkdown(documentOf(text))).toBe(
      '\n## 1.1 Define\n\nRoles *differ* .  \nNext line.\n\n```\n\n\n<!-- code -->\n```\n'.trimStart(),
    )
  })
})
