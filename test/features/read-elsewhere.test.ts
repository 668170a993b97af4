import { describe, expect, it } from 'vitest'
import { readElsewhereEdits } from '../../server/src/features/read-elsewhere.js'
import { editionEdits, editionsAt } from '../../server/src/features/references/editions-at.js'
import { worksIndex } from '../../server/src/features/works/works-index.js'
import { applyEdits } from '../../server/src/text/edit.js'
import { documentOf } from '../check.js'
import { marked } from '../marked.js'

function readIn(source: string, id: string): string {
  const { text, cursor = 0 } = marked(source)
  const document = documentOf(text)
  return applyEdits(text, readElsewhereEdits(document, cursor, id, worksIndex(document.inputs)))
}

const kolb = 'Kolb, D.A. (1984) *Experiential Learning*. Englewood Cliffs: Prentice Hall.'
const kline = 'Kline, N. (1999) *Time to Think*. London: Ward Lock.'
const list = (...entries: readonly string[]): string =>
  `\n\n## References\n\n${entries.map(entry => `- ${entry}\n`).join('')}`

describe('“I read it in another book”', () => {
  it('makes each citation a secondary one, the page that of the book read, and lists only that book', () => {
    expect(
      readIn(
        `Ko‸lb (1984) says so, and more (Kolb, 1984, p. 21; Kline, 1999).${list(kline, kolb)}`,
        'entry:kline 1999 time to think',
      ),
    ).toBe(
      `Kolb (1984, cited in Kline, 1999) says so, and more (Kolb, 1984, cited in Kline, 1999, p. 21; Kline, 1999).${list(kline)}`,
    )
  })

  it('puts a book that is not listed yet in its place, also where the other stood', () => {
    const starr = /\n- Starr, J\. \(2016\) \*The Coaching Manual[^\n]*\n$/
    const alone = readIn(`So it is (Kolb, 19‸84).${list(kolb)}`, 'built-in:starr-2016')
    expect(alone).toMatch(/^So it is \(Kolb, 1984, cited in Starr, 2016\)\./)
    expect(alone).toMatch(starr)
    expect(alone).not.toContain('Kolb, D.A.')
    expect(readIn(`So (Kolb, 19‸84).${list(kline, kolb)}`, 'built-in:starr-2016')).toMatch(starr)
  })

  it('works for a citation that is not listed, and changes nothing where there is none', () => {
    expect(readIn(`So it is (Ko‸lb, 1984).${list(kline)}`, 'entry:kline 1999 time to think')).toBe(
      `So it is (Kolb, 1984, cited in Kline, 1999).${list(kline)}`,
    )
    const nothing = `So it ‸is (Kolb, 1984).${list(kline)}`
    expect(readIn(nothing, 'entry:kline 1999 time to think')).toBe(marked(nothing).text)
    const itself = `So (Kl‸ine, 1999).${list(kline)}`
    expect(readIn(itself, 'entry:kline 1999 time to think')).toBe(marked(itself).text)
  })
})

describe('the edition on the desk', () => {
  const entry = (year: string, edition: string): string =>
    `- Starr, J. (${year}) *The Coaching Manual: The Definitive Guide to the Process, Principles and Skills of Personal Coaching*. ${edition}Harlow: Pearson.\n`
  const text = (year: string, edition: string): string =>
    `Starr's (${year}) view, and (Starr, ${year}, p. 3).\n\n## References\n\n${entry(year, edition)}`

  it('is one of those that Markwise knows', () => {
    const source = text('2016', '4th edn. ')
    const editions = editionsAt(documentOf(source), source.indexOf('Starr, J.'))
    expect(editions.map(({ year, edition, isListed }) => [year, edition, isListed])).toEqual([
      ['2003', undefined, false],
      ['2008', '2', false],
      ['2011', '3', false],
      ['2016', '4', true],
      ['2021', '5', false],
    ])
    const own = source.replace('Harlow: Pearson', 'Harlow: Pearson Education')
    expect(editionsAt(documentOf(own), own.indexOf('Starr, J.'))).toEqual([])
  })

  it('changes entry and citations; what is not known of it is a gap', () => {
    const source = text('2016', '4th edn. ')
    const changed = (year: string, edition: string | undefined): string =>
      applyEdits(source, editionEdits(documentOf(source), source.indexOf('Starr, J.'), { year, edition }))
    expect(changed('2021', '5')).toBe(text('2021', '5th edn. '))
    expect(changed('2008', '2')).toBe(text('2008', '2nd edn. ').replace('Harlow: Pearson', '[place?]: [publisher?]'))
    expect(changed('2016', '4')).toBe(source)
  })
})
