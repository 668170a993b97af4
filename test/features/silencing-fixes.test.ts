import { describe, expect, test } from 'vitest'
import { fixesAt } from '../../server/src/features/fixes.js'
import { silencingFixes } from '../../server/src/features/silencing-fixes.js'
import { rules } from '../../server/src/rules/index.js'
import { applyEdits } from '../../server/src/text/edit.js'
import { documentOf, findingsIn } from '../check.js'
import { marked } from '../marked.js'

/** What has a fix of its own that does the same, stands in no block, or would write down a name. */
const notOffered = [
  'brief-unknown ignore',
  'style-unknown ignore',
  'library-unreadable ignore',
  'words-in-comment ignore',
  'citation-unlisted ignore',
  'author-uncited ignore-in-file',
]

/** The text after the silencing fix of this kind for the first finding of the code. */
function silenced(text: string, code: string, kind: string): string {
  const found = findingsIn(text).find(item => item.code === code)
  const fix = found && silencingFixes(documentOf(text), found).find(offered => offered.kind === kind)
  return fix ? applyEdits(text, fix.edits) : text
}

describe.each(
  rules.filter(({ id }) => id !== 'ignore-unused').map(({ id, docs }) => [id, marked(docs.bad).text] as const),
)('%s', (code, text) => {
  test.each(['ignore', 'ignore-in-file'])('is silenced by “%s”, and nothing else changes', kind => {
    const after = silenced(text, code, kind)
    if (after === text) return void expect(notOffered).toContain(`${code} ${kind}`)
    const codes = (source: string): readonly string[] => findingsIn(source).map(item => item.code)
    const [before, now] = [codes(text), codes(after)]
    expect(now.filter(other => other === code).length).toBeLessThan(before.filter(other => other === code).length)
    expect(now.filter(other => other !== code)).toEqual(before.filter(other => other !== code))
  })
})

describe('what silences a finding', () => {
  const list = '\n\n## References\n\nStarr, J. (2016) *The Coaching Manual*. 4th edn. Harlow: Pearson.\n'

  test('quotes the words, above the block or below the front matter', () => {
    const text = `---\nassignment: ilm-8581-700\n---\n\nOne.\n\nSo it was (Arwen, 2021), and (Starr, 2016).${list}`
    expect(silenced(text, 'citation-unlisted', 'ignore-in-file')).toBe(
      text.replace('One.', '<!-- markwise-ignore-file citation-unlisted "(Arwen, 2021)" -->\n\nOne.'),
    )
    const uncited = `A coach asks.${list}`
    expect(silenced(uncited, 'reference-uncited', 'ignore')).toBe(
      uncited.replace('Starr', '<!-- markwise-ignore reference-uncited "Starr, J. (2016)" -->\nStarr'),
    )
  })

  test('is named by the words that it is about, with the id behind them', () => {
    const titles = (text: string): readonly string[] =>
      findingsIn(text).flatMap(found => silencingFixes(documentOf(text), found).map(({ title }) => title))
    expect(titles(`A coach asks.${list}`)).toEqual([
      'Ignore “Starr, J. (2016)” here (reference-uncited)',
      'Ignore “Starr, J. (2016)” in the whole file (reference-uncited)',
    ])
    expect(titles('Hawkins argues that a strategy is needed.\n')).toEqual(['Ignore this here (author-uncited)'])
  })

  test('writes no name of a person into the file', () => {
    const text = 'Hawkins argues that a strategy is needed.\n'
    expect(silenced(text, 'author-uncited', 'ignore')).toBe(`<!-- markwise-ignore author-uncited -->\n${text}`)
    expect(silenced(text, 'author-uncited', 'ignore-in-file')).toBe(text)
  })

  test('stands behind all that mends it', () => {
    const text = `A coach asks.${list}`
    const span = { start: text.indexOf('Starr'), end: text.indexOf('Starr') }
    const kinds = fixesAt(documentOf(text), findingsIn(text), span, { keepsNames: true }).map(({ fix }) => fix.kind)
    expect(kinds).toEqual(['move-to-bibliography', 'remove-entry', 'ignore', 'ignore-in-file'])
  })
})
