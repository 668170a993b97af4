import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, markwise } from './markwise.js'

const kline = 'Kline N. (1999). Time to Think. London: Ward Lock'
const abel = 'Abel, A. (2001b) _One_. 2nd ed. London: Press. Reprinted.'
const essay = `---\nassignment: ilm-8581-700\n---\n\n## 1.1 Roles\n\nA coach asks (Kline, 1999; Abel, 2001b; Whitmore, 2017).\n\n## References\n\n- ${kline}\n- ${abel}\n`

describe('markwise references', () => {
  it('prints the list as it should be, and says what the style leaves out', () => {
    const folder = folderWith({ 'essay.md': essay })
    const { code, out, err } = markwise(folder, ['references', 'essay.md'])
    expect(out.split('\n\n')).toEqual([
      'Abel, A. (2001b) *One*. 2nd edn. London: Press.',
      'Kline, N. (1999) *Time to Think*. London: Ward Lock.',
      expect.stringMatching(/^Whitmore, J\. \(2017\) \*Coaching for Performance[^]*\n$/),
    ])
    expect(err).toBe('Abel (2001b): the style leaves out “Reprinted”.\n')
    expect(code).toBe(0)
  })

  it('prints exact copies once, their notes with them, in the marks and apostrophes of the text', () => {
    const text = `It’s so (O’Neill, 2007).\n\n## References\n\nO’Neill, M.B. (2007) ‘Backbone’, *Coach*, 1(2), pp. 3–4.\n\nO’Neill, M.B. (2007) ‘Backbone’, *Coach*, 1(2), pp. 3–4.\n\nread twice\n`
    const { out } = markwise(folderWith({ 'essay.md': text }), ['references', 'essay.md'])
    expect(out).toBe('O’Neill, M.B. (2007) ‘Backbone’, *Coach*, 1(2), pp. 3–4.\nread twice\n')
    const straight = text.replaceAll('’', "'").replaceAll('‘', "'")
    expect(markwise(folderWith({ 'essay.md': straight }), ['references', 'essay.md']).out).toBe(
      "O'Neill, M.B. (2007) 'Backbone', *Coach*, 1(2), pp. 3–4.\nread twice\n",
    )
  })

  it('leaves a file alone that is read-only, and says so', () => {
    const folder = folderWith({ 'essay.md': essay })
    chmodSync(join(folder, 'essay.md'), 0o444)
    const { code, err } = markwise(folder, ['references', 'essay.md', '--fix'])
    expect(err).toMatch(/essay\.md is read-only, and nothing was written\.\n$/)
    expect(code).toBe(2)
    expect(readFileSync(join(folder, 'essay.md'), 'utf8')).toBe(essay)
    expect(readdirSync(folder)).toEqual(['essay.md'])
  })

  it('prints it as another guide or a CSL file has it', () => {
    const style = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info><title>T</title><id>t</id><updated>2020-01-01T00:00:00+00:00</updated></info><citation><layout><text variable="title"/></layout></citation><bibliography><layout><text variable="title"/><text value=" by "/><names variable="author"><name form="short"/></names></layout></bibliography></style>`
    const folder = folderWith({ 'essay.md': essay, 'own.csl': style, 'no.csl': 'no' })
    expect(markwise(folder, ['references', 'essay.md', '--style', 'own.csl']).out).toMatch(
      /^One by Abel\n\nTime to Think by Kline\n/,
    )
    expect(markwise(folder, ['references', 'essay.md', '--style', 'ctr13']).out).toContain(
      '*Time to Think*. Ward Lock.',
    )
    expect(markwise(folder, ['references', 'essay.md', '--style', 'mla'])).toMatchObject({
      code: 2,
      err: 'I know no style called “mla”. Name a .csl file or one of lenient, ctr11, ctr12, ctr13 or custom.\n',
    })
    expect(markwise(folder, ['references', 'essay.md', '--style', 'no.csl'])).toMatchObject({ code: 2, out: '' })
  })

  it('holds the works of a library that are cited by key, and says what nothing knows', () => {
    const bib =
      '@book{kline1999, author = {Kline, Nancy}, title = {Time to Think}, year = {1999}, publisher = {Ward Lock}, address = {London}}'
    const text = 'So it is [@kline1999; @nobody].\n'
    const { code, out, err } = markwise(folderWith({ 'essay.assignment.md': text, 'refs.bib': bib }), [
      'references',
      'essay.assignment.md',
    ])
    expect(out).toBe('Kline, N. (1999) *Time to Think*. London: Ward Lock.\n')
    expect(err).toBe('Cited, but in no list or library: @nobody.\n')
    expect(code).toBe(1)
  })

  it('prints all that a library holds of works that are cited by name', () => {
    const ris = 'TY  - THES\nAU  - Smith, Jo\nTI  - On it\nPB  - University of Leeds\nPY  - 2011\nM3  - PhD\nER  - \n'
    const folder = folderWith({ 'essay.assignment.md': 'So (Smith, 2011).\n\n## References\n', 'refs.ris': ris })
    expect(markwise(folder, ['references', 'essay.assignment.md'])).toMatchObject({
      out: 'Smith, J. (2011) *On it*. PhD thesis. University of Leeds.\n',
      code: 0,
    })
  })

  it('adds to the file what Citation.js prints of a library, letter and all, in the style that was asked for', () => {
    const ris =
      'TY  - THES\nAU  - Smith, Jo\nTI  - On it\nPB  - University of Leeds\nPY  - 2011\nM3  - PhD\nER  - \nTY  - BOOK\nAU  - Alpha, Ann\nTI  - No place\nPB  - Sage\nPY  - 2010\nER  - \n'
    const text = `It’s so (Smith, 2011b; Alpha, 2010).\n\n## References\n\nWard, A. (2001) *One*. London: Press.\n`
    const folder = folderWith({ 'essay.assignment.md': text, 'refs.ris': ris })
    markwise(folder, ['references', 'essay.assignment.md', '--fix'])
    expect(readFileSync(join(folder, 'essay.assignment.md'), 'utf8')).toContain(
      '## References\n\nAlpha, A. (2010) *No place*. [place?]: Sage.\n\nSmith, J. (2011b) *On it*. PhD thesis. University of Leeds.\n\nWard, A.',
    )
    const spaced = folderWith({ 'essay.assignment.md': text, 'refs.ris': ris, 'no.csl': 'no' })
    expect(markwise(spaced, ['references', 'essay.assignment.md', '--fix', '--style', 'no.csl']).code).toBe(2)
  })

  it('takes a work that a library and the built-in list both hold from the library', () => {
    const bib =
      '@book{starr2016, author = {Starr, Julie}, title = {The coaching manual}, year = {2016}, edition = {4}, publisher = {Pearson}, address = {Harlow}}\n@report{emcc, author = {{European Research Council}}, title = {Framework}, year = {2015}, institution = {ERC}}'
    const folder = folderWith({
      'essay.assignment.md': 'So (Starr, 2016; ERC, 2015).\n\n## References\n',
      'refs.bib': bib,
    })
    expect(markwise(folder, ['references', 'essay.assignment.md']).out).toBe(
      'European Research Council (2015) *Framework*. ERC.\n\nStarr, J. (2016) *The coaching manual*. 4th edn. Harlow: Pearson.\n',
    )
  })

  it('organises the file itself, line ends, byte order mark, link and permissions kept', () => {
    const source = `\ufeff${essay}`.replaceAll('\n', '\r\n')
    const folder = folderWith({ 'essay.md': source })
    chmodSync(join(folder, 'essay.md'), 0o600)
    symlinkSync('essay.md', join(folder, 'link.md'))
    const { code, out, err } = markwise(folder, ['references', 'link.md', '--fix'])
    expect(readFileSync(join(folder, 'essay.md'), 'utf8')).toMatch(
      new RegExp(
        `^\ufeff---\r\n[^]*References\r\n\r\n- ${abel.replace(/[().]/g, '\\$&')}\r\n- ${kline.replace(/[().]/g, '\\$&')}\r\n- Whitmore[^\r\n]*\r\n$`,
      ),
    )
    expect(statSync(join(folder, 'essay.md')).mode & 0o777).toBe(0o600)
    expect(out).toBe('')
    expect(err).toMatch(
      /^Organised the lists of link\.md:\n- Sort References by surname\n- Add 1 work cited in the text: Whitmore \(2017\)\n$/,
    )
    expect(code).toBe(0)
    expect(markwise(folder, ['references', 'essay.md', '--fix'])).toEqual({
      code: 0,
      out: '',
      err: 'The lists of essay.md are in order.\n',
    })
  })

  it('says so where there is nothing to print', () => {
    const text = '---\nassignment: ilm-8581-700\n---\n\n## 1.1\n\nA coach asks.\n\n## References\n'
    expect(markwise(folderWith({ 'essay.md': text }), ['references', 'essay.md'])).toEqual({
      code: 0,
      out: '',
      err: 'essay.md cites nothing and lists nothing yet.\n',
    })
  })

  it('says in one line what cannot be read', () => {
    expect(markwise(folderWith({}), ['references', 'gone.md'])).toEqual({
      code: 2,
      out: '',
      err: 'gone.md: there is no such file.\n',
    })
  })
})
