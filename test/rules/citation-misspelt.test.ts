import { expect, test } from 'vitest'
import { checkFix, checkFixes, findingsIn } from '../check.js'

const code = 'citation-unlisted'
const list = '\n\n## References\n\nAbel, A. (2001) *One*. L: P.\n'

test('a known work whose author is misspelt comes first: the citation is put right and the work listed', () => {
  checkFixes(code, `It works (Star, 2016).${list}`, [
    'Change to Starr (2016) and add it to References: The Coaching Manual: The Definitive Guide to the Process, …',
    'Add a line to fill in: Star, [initials?] (2016) [title?]. [place?]: [publisher?].',
    'This is not a citation',
    'Star is a person, not an author',
  ])
  checkFix(
    code,
    'Change to Starr (2016)',
    `It works (see Star, 2016, p. 3).${list}`,
    `It works (see Starr, 2016, p. 3).${list}\nStarr, J. (2016) *The Coaching Manual: The Definitive Guide to the Process, Principles and Skills of Personal Coaching*. 4th edn. Harlow: Pearson.\n`,
  )
})

test('a name that is far from any, or of another year, is nobody’s slip', () => {
  for (const cited of ['Stirling, 2016', 'Star, 1950', 'Star and Roe, 2016', 'Starr, 1950'])
    expect(
      findingsIn(`It works (${cited}).${list}`)[0]
        ?.finding.fixes?.()
        .filter(({ title }) => title.startsWith('Change')),
    ).toEqual([])
})
