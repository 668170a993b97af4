import { expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { builtInCatalogue } from '../../server/src/catalogue/built-in.js'
import { catalogueFileKind } from '../../server/src/catalogue/file-kind.js'
import { catalogueFileCompletions, catalogueFileHover } from '../../server/src/features/catalogue-file.js'
import { applyEdits } from '../../server/src/text/edit.js'
import { textOf } from '../../server/src/text/rope.js'
import { marked } from '../marked.js'

const inputs = emptyInputs(builtInCatalogue())

function offered(kind: 'models' | 'sources', source: string): readonly string[] {
  const { text, cursor } = marked(source)
  return catalogueFileCompletions(kind, textOf(text), cursor ?? 0, inputs).map(({ label }) => label)
}

function chosen(kind: 'models' | 'sources', source: string, label: string): string {
  const { text, cursor } = marked(source)
  const item = catalogueFileCompletions(kind, textOf(text), cursor ?? 0, inputs).find(known => known.label === label)
  return applyEdits(text, item ? [{ span: item.span, insert: item.insert }] : [])
}

function shown(kind: 'models' | 'sources', source: string): string | undefined {
  const { text, cursor } = marked(source)
  return catalogueFileHover(kind, textOf(text), cursor ?? 0, inputs)?.markdown
}

test('files are known by their names', () => {
  expect(['a/mine.models.yaml', 'a/mine.sources.yaml', 'a/x.yaml', 'a/models.yaml'].map(catalogueFileKind)).toEqual([
    'models',
    'sources',
    undefined,
    undefined,
  ])
})

test('keys that are not there yet, at the top, in an entry and at its beginning', () => {
  expect(offered('models', '‸')).toEqual(['models'])
  expect(offered('models', 'models:\n  - ‸')).toContain('id')
  const keys = offered('models', 'models:\n  - id: a\n    name: A\n    ‸\n    ordered: true\n  - id: b\n    use: [x]\n')
  expect(keys).toContain('components')
  expect(keys).toContain('use')
  expect(keys).not.toContain('name')
  expect(keys).not.toContain('ordered')
  expect(chosen('models', 'models:\n  - id: a\n    compo‸\n', 'components')).toBe(
    'models:\n  - id: a\n    components:\n',
  )
  expect(chosen('models', 'models:\n  - id: a\n    na‸\n', 'name')).toBe('models:\n  - id: a\n    name: \n')
  expect(offered('sources', 'sources:\n  - id: a\n    custom:\n      ‸')).toContain('otherYears')
  expect(offered('sources', 'sources:\n  - id: a\n    author: [{ family: B, ‸')).toEqual(['given', 'literal'])
})

test('values to choose from, and ids of works and models', () => {
  expect(offered('sources', 'sources:\n  - id: a\n    type: ‸')).toContain('article-journal')
  expect(offered('models', 'models:\n  - id: a\n    ordered: ‸')).toEqual(['true', 'false'])
  expect(offered('models', 'models:\n  - id: a\n    sources: [starr-2016, whitmore-201‸')).toEqual(['whitmore-2017'])
  expect(offered('models', 'models:\n  - id: a\n    sources:\n      - starr-20‸')).toContain('starr-2016')
  expect(offered('models', 'models:\n  - id: a\n    confusableWith: [osc‸')).toEqual(['oscar'])
  expect(offered('models', 'models:\n  - id: a\n    name: ‸')).toEqual([])
  expect(offered('models', 'models: # al‸')).toEqual([])
})

test('what a key means and what an id stands for', () => {
  expect(shown('models', 'models:\n  - id: a\n    comp‸onents: [x]\n')).toContain('Its parts')
  expect(shown('models', 'models:\n  - id: a\n    sources: [starr‸-2016]\n')).toContain('Coaching Manual')
  expect(shown('models', 'models:\n  - id: a\n    confusableWith: [os‸car]\n')).toContain('**OSCAR**')
  expect(shown('sources', 'sources:\n  - id: a\n    publisher‸-place: L\n')).toContain('title page')
  expect(shown('models', 'models:\n  - id: a\n    name: Some‸ name\n')).toBeUndefined()
})

test.each(['‸', '{‸', '- - - ‸', 'a:\n\t‸', '[[[[‸', ':‸', '  : ‸', 'models: [{{{ ‸'])(
  'half-written files do no harm: %j',
  source => {
    expect(Array.isArray(offered('models', source))).toBe(true)
    expect(() => shown('sources', source)).not.toThrow()
  },
)
