import { describe, expect, test } from 'vitest'
import { definitionAt } from '../../server/src/features/definition.js'
import { usesAt } from '../../server/src/features/uses.js'
import { assignmentAt } from '../check-features.js'
import { withMarks } from '../marked.js'

/** What is found for ‸, in ⟦…⟧. */
function definition(marked: string): string {
  const { document, offset, text } = assignmentAt(marked)
  return withMarks(text, definitionAt(document, offset)?.entries.map(({ name }) => name) ?? [])
}

function uses(marked: string): string {
  const { document, offset, text } = assignmentAt(marked)
  return withMarks(
    text,
    usesAt(document, offset).map(({ span }) => span),
  )
}

const plain = (marked: string): string => marked.replace(/[⟦⟧]/g, '')

describe('the definition of a citation', () => {
  test.each([
    [
      'is its entry',
      'So (St‸arr, 2016).\n\n## References\n\n- Abel, A. (2001) *X*. L: P.\n- ⟦Starr, J. (2016⟧) *Manual*. H: P.\n',
    ],
    [
      'is each entry it can mean',
      'So (Kram, 198‸5).\n\n## References\n\n⟦Kram, K. (1985a⟧) *X*. L: P.\n\n⟦Kram, K. (1985b⟧) *Y*. L: P.\n',
    ],
    [
      'is the entry of one work of a bracket',
      'So (Abel, 2001; St‸arr, 2016).\n\n## References\n\nAbel, A. (2001) *X*. L: P.\n\n⟦Starr, J. (2016⟧) *Y*. L: P.\n',
    ],
    [
      'is found from an entry that differs by a slip',
      "So O'Neil‸'s (2007) way.\n\n## References\n\n⟦O'Neill, M.B. (2007⟧) *X*. L: P.\n",
    ],
    ['is nothing where none is listed', 'So (St‸arr, 2016).\n\n## References\n\nAbel, A. (2001) *X*. L: P.\n'],
    [
      'is the entry itself for an entry',
      'So (Starr, 2016).\n\n## References\n\n- ⟦Starr, J. (2016) *The Man‸ual*. H: P.⟧\n- Abel, A. (2001) *X*. L: P.\n',
    ],
    ['is nothing in plain words', 'So he s‸aid (Starr, 2016).\n\n## References\n\nStarr, J. (2016) *X*. L: P.\n'],
  ])('%s', (_name, expected) => {
    expect(definition(plain(expected))).toBe(expected.replace('‸', ''))
  })

  test('names the keys that only a library can explain', () => {
    const { document, offset } = assignmentAt('As known [@st‸arr2016, p. 3].\n')
    expect(definitionAt(document, offset)).toMatchObject({ entries: [], keys: ['starr2016'] })
  })
})

describe('the uses of a work', () => {
  test.each([
    [
      'are its citations and its entry, from a citation',
      '⟦Starr (2016)⟧ and (Abel, 2001; ⟦St‸arr, 2016⟧, p. 4).\n\n## References\n\nAbel, A. (2001) *X*. L: P.\n\n⟦Starr, J. (2016⟧) *Y*. L: P.\n',
    ],
    [
      'are the same from the entry',
      '⟦Starr (2016)⟧ and (Abel, 2001).\n\n## References\n\nAbel, A. (2001) *X*. L: P.\n\n⟦Starr, J. (2016⟧) *Y*. L: ‸P.\n',
    ],
    [
      'hold the entry of both lists',
      'So (⟦Starr, 2016⟧).\n\n## References\n\n⟦St‸arr, J. (2016⟧) *Y*. L: P.\n\n## Bibliography\n\n- ⟦Starr, J. (2016⟧) *Y*. L: P.\n- Starr, J. (2008) *Z*. L: P.\n',
    ],
    [
      'are the citations in the same words where none is listed',
      'So (⟦Sta‸rr, 2016⟧), ⟦Starr (2016)⟧ and (Starr, 2017).\n\n## References\n',
    ],
    ['are those of a key', 'So [⟦@sta‸rr⟧; @abel] and ⟦@starr⟧ says.\n'],
    ['are the mentions of a model', '⟦OSC‸AR⟧ and GROW; ⟦OSCAR⟧ again.\n'],
    ['are none elsewhere', 'So he s‸aid (Starr, 2016).\n'],
  ])('%s', (_name, expected) => {
    expect(uses(plain(expected))).toBe(expected.replace('‸', ''))
  })
})
