import { describe, expect, test } from 'vitest'
import { emptyInputs } from '../../server/src/assignment/inputs.js'
import { builtInCatalogue } from '../../server/src/catalogue/built-in.js'
import type { Model } from '../../server/src/catalogue/catalogue.js'
import { completionsAt } from '../../server/src/features/completion.js'
import { findWorks } from '../../server/src/features/find-works.js'
import { modelMarkdown } from '../../server/src/features/hover/model.js'
import { literal } from '../../server/src/features/markdown-text.js'
import { worksIndex } from '../../server/src/features/works/works-index.js'
import { afterEdits, assignmentAt } from '../check-features.js'

const catalogue = builtInCatalogue()
const inputs = emptyInputs(catalogue)
const index = worksIndex(inputs)
const withParts = catalogue.models.filter(({ components }) => components.length > 1)

const finds = ({ id }: Model, query: string, limit: number): boolean =>
  findWorks(undefined, { query, limit }, index).some(known => known.id === `model:${id}`)

/** As a writer begins to type a model's name, or one of its others. */
function beginnings({ name, aliases }: Model): readonly string[] {
  return [name, ...aliases].flatMap(each => {
    const words = each.replace(/[^\p{L}\p{N}'’ -]/gu, '').split(' ')
    return [1, 2, 3, 4].map(count => words.slice(0, count).join(' '))
  })
}

/** The text after accepting the model with its parts laid out, where its name was begun on a line of its own; undefined where it is never offered. */
function laidOut(model: Model, layout: 'labels' | 'headings'): string | undefined {
  for (const typed of beginnings(model)) {
    const { document, offset, text } = assignmentAt(`## Theory\n\n${typed}‸\n`, inputs)
    const label = `${model.name}: its parts as ${layout}`
    const item = completionsAt(document, offset, { explicit: true }, index).items.find(known => known.label === label)
    if (item) return afterEdits(text, [{ span: item.span, insert: item.insert }, ...item.extraEdits])
  }
  return undefined
}

describe('each of the models', () => {
  test('is found by each of its aliases', () => {
    const lost = catalogue.models.flatMap(model =>
      model.aliases.filter(alias => !finds(model, alias, 10)).map(alias => `${model.name}: ${alias}`),
    )
    expect(lost).toEqual([])
  })

  test('is found by each of its parts, among those that have the part as well', () => {
    const lost = withParts.flatMap(model =>
      model.components.filter(part => !finds(model, part, 60)).map(part => `${model.name}: ${part}`),
    )
    expect(lost).toEqual([])
  })

  test('is found by its name with two letters changed round', () => {
    const long = catalogue.models.filter(({ name }) => /^[A-Z][a-z]{6,}/.test(name))
    const slipped = (name: string): string => name.replace(/^(...)(.)(.)/, '$1$3$2')
    expect(long.length).toBeGreaterThan(30)
    expect(long.filter(model => !finds(model, slipped(model.name), 10)).map(({ name }) => slipped(name))).toEqual([])
  })

  test('shows its parts in order in its hover', () => {
    for (const model of catalogue.models) {
      const shown = modelMarkdown(inputs, model)
      const places = model.components.map(part => shown.indexOf(literal(part)))
      expect(places.includes(-1), model.name).toBe(false)
      if (model.ordered)
        for (const [at, part] of model.components.entries()) expect(shown).toContain(`${at + 1}. ${literal(part)}`)
    }
  })

  test.each(['labels', 'headings'] as const)(
    'lays out its parts as %s, each on a line of its own and without a sentence',
    layout => {
      for (const model of withParts) {
        const text = laidOut(model, layout)
        expect(text, model.name).toBeDefined()
        const lines = (text ?? '').split('\n').map(line => line.trim())
        const written = model.components.map(part => (layout === 'labels' ? `- **${part}:**` : `### ${part}`))
        expect(lines.filter(line => written.includes(line))).toEqual(written)
        // Beside these: the heading, the name with its citation, and the lists.
        const body = (text ?? '').split(/\n## (?:References|Bibliography)/)[0] ?? ''
        const others = body.split('\n').filter(line => line.trim() !== '' && !written.includes(line.trim()))
        expect(others).toHaveLength(2)
        expect(others[1]?.startsWith(model.name), others[1]).toBe(true)
      }
    },
  )
})
