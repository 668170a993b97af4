import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { printerFor } from '../../server/src/workspace/citation-js-printing.js'
import type { CslItem } from '../../server/src/workspace/csl-item.js'
import { usualStyleOptions } from '../../server/src/workspace/style-variant.js'

interface Expected {
  readonly by: string
  readonly entry: string
  readonly item: CslItem
}

const file = new URL('works.yaml', import.meta.url)
const { forms, works } = parse(readFileSync(file, 'utf8')) as {
  forms: Record<string, string>
  works: readonly Expected[]
}
const printer = printerFor({ options: usualStyleOptions })

describe('Cite Them Right', () => {
  test.each(works.map(({ by, entry, item }, at) => [by, entry, { ...item, id: String(at) }] as const))(
    '%s: %s',
    (_by, entry, item) => {
      expect(printer.each([item]).get(item.id)).toBe(entry)
    },
  )

  test('is held to a named form in all but fifteen of at least sixty works', () => {
    const ours = works.filter(({ by }) => by === 'our reading')
    expect(works.length).toBeGreaterThanOrEqual(60)
    expect(ours.length).toBeLessThanOrEqual(15)
    for (const { by } of works) expect(by in forms || by.startsWith('https://') || by === 'our reading', by).toBe(true)
  })

  test('prints many works at once as it prints each', () => {
    const items = works.map(({ item }, at) => ({ ...item, id: String(at) }))
    const together = printer.each(items)
    for (const { id } of items) expect(together.get(id)).toBe(works[Number(id)]?.entry)
  })
})
