import { describe, expect, it } from 'vitest'
import { referencesView } from '../../server/src/features/references-view.js'
import type { ReferenceRow } from '../../server/src/features/references/reference-row.js'
import type { Inputs } from '../../server/src/assignment/document.js'
import { documentOf, work } from '../check.js'
import { marked } from '../marked.js'

const starr =
  'Starr, J. (2016) *The Coaching Manual: The Definitive Guide to the Process, Principles and Skills of Personal Coaching*. 4th edn. Harlow: Pearson.'

/** The rows as a person sees them, two blanks deeper for each level. */
function shown(source: string, confirmed: readonly string[] = [], over: Partial<Inputs> = {}): string {
  const { total, groups } = referencesView(documentOf(marked(source).text, over), new Set(confirmed))
  const line = (row: ReferenceRow, depth: number): string => {
    const box = row.confirmed === null ? '' : row.confirmed ? '[x] ' : '[ ] '
    const text = `${'  '.repeat(depth)}${box}${row.label}${row.description === '' ? '' : ` · ${row.description}`}`
    return [text, ...row.children.map(child => line(child, depth + 1))].join('\n')
  }
  return [total, ...groups.map(row => line(row, 0))].join('\n')
}

describe('the References view', () => {
  it('says of each work whether it is cited, listed or read', () => {
    const text = `A coach asks (Starr, 2016). *Starr* (2016) adds more. A mentor tells (Kram, 1985), or not (Abel, 2001).

## References

Starr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.

Whitmore, J. (2017) *Coaching for Performance*. 5th edn. London: Nicholas Brealey.

www.example.org

## Bibliography

Abel, A. (2001) *One*. London: Press.

Kline, N. (1999) *Time to Think*. London: Ward Lock.
`
    expect(shown(text)).toBe(`3 works cited · 2 not in your References · 1 never cited · 1 line not understood
Cited, not in your References · 2
  Kram (1985) · cited once
    “A mentor tells (Kram, 1985), or not (Abel, 2001).”
  Abel (2001) · cited once · only in your Bibliography
    “A mentor tells (Kram, 1985), or not (Abel, 2001).”
Not understood, so not checked · 1
  www.example.org
In your References, never cited · 1
  Whitmore (2017) · never cited
Cited · 1
  Starr (2016) · cited twice
    “A coach asks (Starr, 2016).”
    “Starr (2016) adds more.”
Only read · 1
  Kline (1999)`)
  })

  it('names the criterion in which a work is cited', () => {
    const text = `---\nassignment: 8581-700\n---\n\n## 1.1 Roles\n\nA coach asks (Starr, 2016).\n\n## References\n\n- ${starr}\n`
    expect(shown(text)).toContain('“A coach asks (Starr, 2016).” · 1.1')
  })

  it('marks what is word for word from Markwise’s list until edition and year are confirmed', () => {
    const entries = [starr, 'Whitmore, J. (2017) *Coaching for Performance*. London: NB.']
    const text = `So (Starr, 2016; Whitmore, 2017).\n\n## References\n\n${entries.map(entry => `- ${entry}\n`).join('')}`
    expect(shown(text)).toContain('\n  [ ] Starr (2016) · cited once · from Markwise’s list\n')
    expect(shown(text)).toContain('\n  Whitmore (2017) · cited once\n')
    expect(shown(text, ['starr-2016'])).toContain('[x] Starr (2016) · cited once · edition and year confirmed by you')
    const inOtherWords = text.replace('4th edn', '3rd edn')
    expect(shown(inOtherWords)).not.toContain('Markwise')
  })

  it('knows an entry of its list by a year letter, other marks and a gap that was filled in', () => {
    const entries = [
      starr.replace('2016', '2016a').replaceAll('*', '_'),
      'Gilbert, A. & Whittleworth, K. (2009) *The OSCAR Coaching Model: Simplifying Workplace Coaching*. Monmouth: Worth Consulting.',
    ]
    const text = `So (Starr, 2016a).\n\n## References\n\n${entries.map(entry => `- ${entry}\n`).join('')}`
    expect(shown(text).match(/from Markwise/g)).toHaveLength(2)
  })

  it('takes the works of a library for References where they are cited by key', () => {
    const works = [work({ id: 'kline', authors: [{ family: 'Kline', given: 'N.', body: false }], year: '1999' })]
    const text = 'So it is [@kline, p. 3; @nobody].\n'
    expect(shown(text, [], { libraries: [{ name: 'refs.bib', works }] })).toBe(`2 works cited · 1 not in your References
Cited, not in your References · 1
  @nobody · cited once
    “So it is [@kline, p. 3; @nobody].”
Cited · 1
  Kline (1999) · cited once · @kline in your library
    “So it is [@kline, p. 3; @nobody].”`)
    expect(shown(text, [], { libraries: [{ name: 'refs.bib', works: [], unread: true }] })).toContain(
      'Not checked: your library could not be read · 2',
    )
  })

  it('leaves out what the writer said is no citation, and names that are not authors', () => {
    const ignored = `<!-- markwise-ignore citation-unlisted -->\nA storm came (Arwen, 2021).\n\nSo (Dana, 2019).\n\n## References\n`
    expect(shown(ignored, [], { notAuthors: new Set(['Dana']) })).toBe('0 works cited')
  })

  it('has an id of its own for each row, also of works of one name', () => {
    const text = `So (Abel, 2001; Abel, 2001).\n\n## References\n\n- Abel, A. (2001) *One*. L: P.\n- Abel, A. (2001) *Two*. L: P.\n- Abel, A. (2001) *Three*. L: P.\n`
    const ids: string[] = []
    const collect = (rows: readonly ReferenceRow[]): void =>
      rows.forEach(row => {
        ids.push(row.id)
        collect(row.children)
      })
    collect(referencesView(documentOf(text), new Set()).groups)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
