import { expect, test } from 'vitest'
import { builtInCatalogue } from '../../server/src/catalogue/built-in.js'
import { readOwnCatalogue } from '../../server/src/catalogue/read-own.js'
import { withOwn } from '../../server/src/catalogue/with-own.js'
import { marked, withMarks } from '../marked.js'
import { ownModels as models, ownSources as sources } from '../own-catalogue-files.js'

test('models and sources are read with all that they say', () => {
  const read = readOwnCatalogue('models', models)
  expect(read.problems).toEqual([])
  expect(read.models).toMatchObject([{ id: 'compass', components: ['North', 'East', 'South', 'West'], ordered: true }])
  expect(readOwnCatalogue('sources', sources)).toMatchObject({
    problems: [],
    sources: [{ reference: { id: 'smith-2024', year: '2024', authors: [{ family: 'Smith', given: 'Ann' }] } }],
  })
})

test.each([
  ['models', 'mine: ⟦x⟧', 'catalogue-shape'],
  ['models', 'models:\n  - ⟦id: a⟧\n    description: d\n', 'catalogue-shape'],
  ['models', 'models:\n  - id: a\n    name: A\n    description: d\n    ordered: ⟦perhaps⟧\n', 'catalogue-shape'],
  ['models', 'models:\n  - id: a\n    name: A\n    description: d\n    ⟦componants⟧: [x]\n', 'catalogue-unknown-key'],
  ['sources', 'sources:\n  - id: a\n    type: ⟦buk⟧\n    title: T\n', 'catalogue-shape'],
  ['sources', 'sources:\n  - id: a\n    type: book\n    title: "⟦T⟧\n', 'catalogue-unreadable'],
] as const)('in %s, %j', (kind, source, code) => {
  const { text, spans } = marked(source)
  const { problems } = readOwnCatalogue(kind, text)
  expect(problems.map(problem => problem.code)).toContain(code)
  expect(problems.every(({ message }) => message.split(/[.?!]\s+(?=[A-Z])/).length <= 2)).toBe(true)
  if (code !== 'catalogue-unreadable' && kind === 'models' && spans.length > 0 && !source.startsWith('mine'))
    expect(
      withMarks(
        text,
        problems.slice(0, 1).map(({ span }) => span),
      ),
    ).toBe(source)
})

test('an id that stands twice counts once, and what is wrong costs itself alone', () => {
  const twice = models + models.slice('models:\n'.length).replace('COMPASS\n', 'OTHER\n')
  const read = readOwnCatalogue('models', twice)
  expect(read.models.map(({ name }) => name)).toEqual(['COMPASS'])
  expect(read.problems.map(({ code }) => code)).toEqual(['catalogue-id-twice'])
  const half = readOwnCatalogue('models', `models:\n  - name: nameless\n${models.slice('models:\n'.length)}`)
  expect(half.models.map(({ id }) => id)).toEqual(['compass'])
})

test.each(['', 'models', 'models: 3', '- - -', '[[[[', '\0\0', 'models:\n  - [a', 'models:\n  - *x'])(
  'hostile text never throws: %j',
  text => {
    expect(readOwnCatalogue('models', text).models).toEqual([])
    expect(readOwnCatalogue('sources', text).sources).toEqual([])
  },
)

test('an entry that is no group of keys is named as one', () => {
  expect(readOwnCatalogue('models', 'models:\n  - Compass\n').problems.map(({ message }) => message)).toEqual([
    'Entry 1 should be a group of keys, but is “Compass”: begin it with “id:”.',
  ])
})

test('own entries stand over those that are built in, the nearest first', () => {
  const own = readOwnCatalogue('models', models.replace('id: compass', 'id: oscar'))
  const merged = withOwn(builtInCatalogue(), [own, readOwnCatalogue('sources', sources)])
  expect(merged.model('oscar')?.name).toBe('COMPASS')
  expect(merged.models).toHaveLength(builtInCatalogue().models.length)
  expect(merged.models[0]?.name).toBe('COMPASS')
  expect(merged.source('smith-2024')?.reference.title).toBe('Four Directions')
  expect(merged.source('starr-2016')).toBe(builtInCatalogue().source('starr-2016'))
})
