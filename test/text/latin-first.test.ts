import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withLatinFirst } from '../../scripts/latin-first.mjs'
import { latinFirst, newLatinFirst, type LatinFirst } from '../../server/src/text/latin-first.js'

const classes = ['L', 'Lu', 'Ll', 'Lo', 'M', 'N']

/** As code has them, where types say that they are expressions. */
function pairOf(source: string, flags: string): RegExp {
  return latinFirst([source, flags])(0) as LatinFirst & RegExp
}

describe('one sign', () => {
  test.each(classes)('each unit is in \\p{%s} as it was', name => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit))
    for (const [source, flags] of [
      [`^\\p{${name}}$`, 'u'],
      [`^[^\\p{${name}}]$`, 'u'],
      [`^[x\\p{${name}}]$`, 'iu'],
    ] as const) {
      const [pair, wide] = [pairOf(source, flags), new RegExp(source, flags)]
      expect(units.filter(unit => pair.test(unit) !== wide.test(unit))).toEqual([])
    }
  })
})

const pieces = [
  ...[
    'Smith',
    'O’Brien',
    'van Dijk',
    'Müller',
    'Łukasz',
    'ČAPEK',
    'Kolb, D. A.',
    ' (2016) ',
    'pp. 3–7',
    'Act 2010',
    '12(3)',
    'In: ',
    'and ',
    ' & ',
  ],
  ...[
    'et al.',
    'Ed.',
    '\n',
    ' ',
    '. ',
    ', ',
    ': ',
    'the model',
    'А. Иванов',
    '王伟',
    'é',
    '𝒜',
    'ſ',
    '’s',
    '"',
    '*',
    '_',
    'London: Sage',
    '100 marks',
  ],
]
const texts = fc.array(
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme' })),
  {
    maxLength: 12,
  },
)

test('every expression of the server finds what it says', () => {
  const all = expressions()
  expect(all.length).toBeGreaterThan(150)
  fc.assert(
    fc.property(texts, fc.constantFrom(...all), (parts, [source, flags]) => {
      const text = parts.join('')
      const [pair, wide] = [pairOf(source, flags), new RegExp(source, flags)]
      expect(pair.exec(text)).toEqual(wide.exec(text))
      expect(pair.lastIndex).toBe(wide.lastIndex)
      expect(text.split(pair)).toEqual(text.split(wide))
      expect(text.match(pair)).toEqual(text.match(wide))
      if (flags.includes('g')) expect([...text.matchAll(pair)]).toEqual([...text.matchAll(wide)])
      expect(text.replace(pair, '<$&>')).toBe(text.replace(wide, '<$&>'))
      expect(text.replace(pair, found => `${found}.`)).toBe(text.replace(wide, found => `${found}.`))
    }),
    { numRuns: 1000 },
  )
})

test('what goes on from a place does so in any text', () => {
  const names = pairOf('\\p{Lu}\\p{L}*', 'gu')
  const [latin, other] = ['Kolb and Ōno', 'Иванов и Petrov']
  expect([names.exec(latin)?.[0], names.exec(latin)?.[0], names.exec(latin)]).toEqual(['Kolb', 'Ōno', null])
  names.lastIndex = 3
  expect(names.exec(other)?.[0]).toBe('Petrov')
  names.lastIndex = 3
  expect(names.exec(latin)?.[0]).toBe('Ōno')
})

test('an expression that asks for no class stays as it is', () => {
  expect(newLatinFirst('a.b', 'gu')).toBeInstanceOf(RegExp)
})

function expressions(): readonly (readonly [string, string])[] {
  const source = join(import.meta.dirname, '../../server/src')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  return files.flatMap(name => {
    const path = join(source, name)
    const header = /latin\$ = latinFirst\$\((\[.*?\])\);/.exec(withLatinFirst(readFileSync(path, 'utf8'), path) ?? '')
    const written = JSON.parse(header?.[1] ?? '[]') as readonly string[]
    return written.flatMap((each, index) => (index % 2 === 0 ? [[each, written[index + 1] ?? ''] as const] : []))
  })
}
