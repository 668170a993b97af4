import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../server/src/text/edit.js'
import { checkFix, checkRule, findingsIn } from '../check.js'

const code = 'reference-out-of-order'
const entry = (authors: string, year = '2010'): string => `${authors} (${year}) *Work of ${authors}*. London: Sage.`
const list = (...entries: readonly string[]): string => `## References\n\n${entries.join('\n\n')}\n`
const ordered = (...authors: readonly string[]): string => list(...authors.map(author => entry(author)))

describe('every order that is taught is right', () => {
  test.each([
    ['particles under v', ['Starr, J.', 'van Vianen, A.', 'Whitmore, J.']],
    ['particles under the surname', ['Starr, J.', 'Thomson, B.', 'van Vianen, A.', 'Wade, C.']],
    ['particles under the surname, elsewhere', ['Kline, N.', 'van Nieuwerburgh, C.', 'Palmer, S.']],
    ['word by word', ['Smith Jones, A.', 'Smithers, B.']],
    ['letter by letter', ['Smithers, B.', 'Smith Jones, A.']],
    ['apostrophes and accents', ['Oakes, A.', "O'Neill, M.B.", 'Östlund, B.', 'Page, C.']],
    ['a leading The', ['Hawkins, P.', 'The Institute of Coaching', 'Kline, N.']],
    ['teams of one first author in any order', ['Kram, K. and Abel, A.', 'Kram, K.', 'Kram, K. and Zell, B.']],
  ])('%s', (_, authors) => {
    checkRule(code, ordered(...authors))
  })

  test('years of one author in any order', () => {
    checkRule(code, list(entry('Kram, K.', '2012'), entry('Kram, K.', '2009'), entry('Kram, K.', '2010')))
  })
})

test('a style may say where particles stand', () => {
  const source = ordered('Starr, J.', 'van Vianen, A.', 'Whitmore, J.')
  const byName = ordered('Palmer, S.', 'van Nieuwerburgh, C.', 'Whitmore, J.')
  checkRule(code, source, [], { references: { particleSort: 'particle' } })
  checkRule(code, byName, [], { references: { particleSort: 'particle' } })
  const bySurname = byName.replace('Palmer, S. (2010)', '⟦Palmer, S. (2010)⟧')
  checkRule(code, bySurname, undefined, { references: { particleSort: 'surname' } })
})

test('the one out of its place is named, with where it belongs', () => {
  const [a, b, c, d] = ['Abel, A.', 'Baker, B.', 'Cole, C.', 'Dale, D.'].map(author => entry(author))
  const name = '⟦Abel, A. (2010)⟧'
  checkRule(code, list(b ?? '', c ?? '', (a ?? '').replace('Abel, A. (2010)', name), d ?? ''), [
    'In alphabetical order Abel (2010) stands before Baker (2010).',
  ])
  checkRule(code, list((d ?? '').replace('Dale, D. (2010)', '⟦Dale, D. (2010)⟧'), a ?? '', b ?? '', c ?? ''), [
    'In alphabetical order Dale (2010) stands at the end of the list.',
  ])
})

test('a list in another order is one finding', () => {
  const authors = ['Young, A.', 'Abel, A.', 'Xu, B.', 'Baker, B.', 'White, C.', 'Cole, C.', 'Vane, D.', 'Dale, D.']
  checkRule(code, ordered(...authors).replace('## References', '⟦## References⟧'), [
    'The entries of this list are not in alphabetical order. Readers look for them by surname.',
  ])
})

test('each list and each part of a split list is sorted by itself', () => {
  const part = `${ordered('Abel, A.', 'Cole, C.')}\n### Websites\n\n${entry('Baker, B.')}\n`
  checkRule(code, `${part}\n## Bibliography\n\n${entry('Abel, A.')}\n`)
})

describe('sorting', () => {
  test('entries change places, list marks and unread lines stay', () => {
    const source = `## References\n\n1. ${entry('Cole, C.')}\n2. ${entry('Abel, A.')}\n3. A note on these works\n4. ${entry('Baker, B.')}\n`
    const sorted = `## References\n\n1. ${entry('Abel, A.')}\n2. ${entry('Baker, B.')}\n3. A note on these works\n4. ${entry('Cole, C.')}\n`
    checkFix(code, 'Sort', source, sorted)
  })

  test('an entry takes the marks along that open it', () => {
    const [starr, work] = [entry('Starr, J.'), '*Coaching at Work* (2018) London: Sage.']
    checkFix(code, 'Sort', `## References\n\n- ${starr}\n- ${work}\n`, `## References\n\n- ${work}\n- ${starr}\n`)
  })

  test('keeps every line, ends every finding, and moves nothing that is sorted', () => {
    const author = fc.constantFrom(
      'Abel, A.',
      'Baker, B.',
      'Cole, C.',
      'van Dale, D.',
      'Östlund, E.',
      'The Board',
      'Zell, F.',
    )
    fc.assert(
      fc.property(
        fc.array(author, { minLength: 2, maxLength: 12 }),
        fc.constantFrom('\n\n', '\n- ', '  \n'),
        (authors, joint) => {
          const entries = authors.map((name, index) => entry(name, String(1990 + index)))
          const text = `## References\n\n${joint.includes('-') ? '- ' : ''}${entries.join(joint)}\n`
          const found = findingsIn(text).filter(item => item.code === code)
          const [fix] = found[0]?.finding.fixes?.() ?? []
          const sorted = applyEdits(text, fix?.edits ?? [])
          expect(findingsIn(sorted).filter(item => item.code === code)).toEqual([])
          const lines = (whole: string): readonly string[] =>
            whole
              .split('\n')
              .map(line => line.trim())
              .sort()
          expect(lines(sorted)).toEqual(lines(text))
        },
      ),
      { numRuns: 60 },
    )
  })
})
