import { describe, expect, it } from 'vitest'
import { draftMarkdown } from '../../server/src/workspace/word-draft/draft-markdown.js'
import { readFrontMatter } from '../../server/src/syntax/front-matter.js'
import { textOf } from '../../server/src/text/rope.js'
import { documentOf } from '../check.js'

const criteria = new Set(['1.1', '1.2'])
const read = (html: string): string => draftMarkdown(html, criteria)

describe('a Word draft as Markdown', () => {
  it('has headings, lists, quotations, notes and emphasis', () => {
    expect(
      read(
        '<h1><a id="_Toc1"></a>Essay</h1><p>A <em>coach </em><strong>asks</strong><sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>.</p><ul><li>one<ul><li>deep</li></ul></li><li>two</li></ul><ol><li>first</li></ol><blockquote><p>Quoted.</p></blockquote><ol><li id="footnote-1"><p> See <em>Starr</em>. <a href="#footnote-ref-1">↑</a></p></li></ol>',
      ),
    ).toBe(
      '# Essay\n\nA *coach* **asks**[^1].\n\n[^1]: See *Starr*.\n\n- one\n\n  - deep\n- two\n\n1. first\n\n> Quoted.\n',
    )
  })

  it('takes a paragraph that is a criterion of the brief, a list or an appendix by its name for a heading', () => {
    expect(
      read(
        '<p>1.1 Define and differentiate coaching.</p><p>AC 1.2: Review the context</p><p>1.3 is none.</p><p>References</p><p>Appendix A</p>',
      ),
    ).toBe(
      '### 1.1 Define and differentiate coaching.\n\n### AC 1.2: Review the context\n\n1.3 is none.\n\n## References\n\n## Appendix A\n',
    )
  })

  it.each([
    ['a line of contents', '<p>1.1 Define and differentiate … 3</p>'],
    ['an answer that begins in the same paragraph', '<p>1.1 Define. A coach asks. A mentor tells.</p>'],
    ['an item of a list', '<ul><li><p>1.1 Define</p></li></ul>'],
  ])('takes %s for none', (_what, html) => {
    expect(read(html)).not.toContain('#')
  })

  it('keeps tables of figures, and reads the frame of a form cell by cell', () => {
    const cell = (text: string): string => `<td><p>${text}</p></td>`
    expect(read(`<table><tr>${cell('Role')}${cell('a|b')}</tr><tr>${cell('Coach')}</tr></table>`)).toBe(
      '| Role | a\\|b |\n| --- | --- |\n| Coach |  |\n',
    )
    expect(
      read(
        `<table><tr><td><p>1.1 Define</p></td></tr><tr><td><p>A coach asks.</p><p>A mentor tells.</p></td></tr></table>`,
      ),
    ).toBe('### 1.1 Define\n\nA coach asks.\n\nA mentor tells.\n')
  })

  it.each([
    '1. No list',
    '2016. A year',
    '# No heading',
    '- no item',
    '> no quotation',
    '--- no rule',
    '*no* emphasis_ and _none_ `here`',
    '<b>no tag</b> & &amp; none <!-- no comment -->',
    '[^1]: no note, [x]: no definition',
    'a ~~b~~ c\\d | e',
    '{max 12 marks}',
  ])('reads as the very words: %s', text => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const [block, ...others] = documentOf(read(`<p>${escaped}</p>`)).blocks
    expect(others).toEqual([])
    expect(block?.block).toMatchObject({ kind: 'paragraph' })
    expect(block?.block.prose.text.trimEnd()).toBe(text)
  })

  it('never makes front matter, whatever stands first', () => {
    expect(readFrontMatter(textOf(read('<p>---</p><p>assignment: x</p><p>---</p>'))).span).toBeUndefined()
  })

  it('is made of anything', () => {
    for (const html of ['', '<p>', '<table><td>', '</p></p>', `${'<ul><li>'.repeat(500)}x`, '<p>\n\n \u00a0</p>'])
      expect(typeof read(html)).toBe('string')
  })
})
