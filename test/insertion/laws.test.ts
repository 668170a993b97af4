import { describe, expect, test } from 'vitest'
import type { Reference } from '../../server/src/bibliography/reference.js'
import { findWorks } from '../../server/src/features/find-works.js'
import { worksIndex } from '../../server/src/features/works/works-index.js'
import { citationInsertion } from '../../server/src/insertion/citation.js'
import { allEdits } from '../../server/src/insertion/insertion.js'
import { applyEdits } from '../../server/src/text/edit.js'
import { printerFor } from '../../server/src/workspace/citation-js-printing.js'
import { itemOf } from '../../server/src/workspace/csl-from-reference.js'
import { usualStyleOptions } from '../../server/src/workspace/style-variant.js'
import { documentOf, work } from '../check.js'
import { marked } from '../marked.js'

const printer = printerFor({ options: usualStyleOptions })
const printed = (one: Reference): string | undefined => printer.each([itemOf({ ...one, id: 'x' })]).get('x')
const body = (family: string): Reference['authors'] => [{ family, given: '', body: true }]
const act = {
  id: 'ea',
  type: 'legislation',
  title: 'Equality Act 2010',
  year: '2010',
  url: 'https://l.gov.uk',
  accessed: '5 June 2025',
}
const whole = 'Equality Act 2010'
const listed = '\n## References\n\nEquality Act 2010. Available at: https://l.gov.uk (Accessed: 5 June 2025).\n'

/** The text with the works cited at the caret. */
function cited(source: string, works: readonly Reference[]): string {
  const { text, cursor = 0 } = marked(source)
  const place = { start: cursor, end: cursor }
  return applyEdits(text, allEdits(place, citationInsertion(documentOf(text, { printed }), place, works)))
}

describe('a law is not given its year twice', () => {
  test.each<[string, Reference]>([
    ['without an author', work(act)],
    ['that names itself as author', work({ ...act, authors: body('Equality Act') })],
    ['as a book', work({ ...act, type: 'book' })],
  ])('%s, cited and listed', (_, law) => {
    const text = cited('It is unlawful‸.\n', [law])
    expect(text).toContain(`It is unlawful (${whole}).`)
    expect(text).toMatch(/\n\*Equality Act 2010\*\. Available at: https:\/\/l\.gov\.uk \(Accessed: 5 June 2025\)\.\n$/)
    expect(cited('‸ forbids it.\n', [law])).toMatch(/^Equality Act 2010 forbids it\./)
  })

  test('that the writer has listed is cited by its entry, and not listed again', () => {
    const [entry] = documentOf(`x\n${listed}`).references.entries
    const works = [work(act), entry?.reference ?? work({})]
    for (const law of works)
      expect(cited(`It is unlawful‸.\n${listed}`, [law])).toBe(`It is unlawful (${whole}).\n${listed}`)
  })

  test.each([
    ['Equality Act 2010. London: HMSO.', '*Equality Act 2010*. London: HMSO.'],
    ['*Equality Act 2010*. London: HMSO.', '*Equality Act 2010*. London: HMSO.'],
    ['Mental Capacity Act (2005) London: HMSO.', '*Mental Capacity Act* (2005). London: HMSO.'],
  ])('printed from an entry: %s', (typed, expected) => {
    const [entry] = documentOf(`x\n\n## References\n\n${typed}\n`).references.entries
    expect(printed(entry?.reference ?? work({}))).toBe(expected)
  })

  test('is spoken of by its title, and found once', () => {
    const inputs = { libraries: [{ name: 'refs.bib', works: [work(act)] }] }
    const document = documentOf(`It is unlawful.\n${listed}`, inputs)
    const found = findWorks(document, { query: 'equality act', limit: 5, offset: 0 }, worksIndex(document.inputs))
    expect(found.filter(({ label }) => label === whole)).toHaveLength(1)
    expect(found.filter(({ label }) => label.includes('(2010)'))).toEqual([])
  })

  test('but a body and its report of another name are', () => {
    const report = work({ ...act, type: 'report', authors: body('Equality Office'), title: 'Plan 2010' })
    expect(cited('It is so‸.\n', [report])).toContain('(Equality Office, 2010)')
  })
})
