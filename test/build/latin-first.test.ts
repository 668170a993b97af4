import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withLatinFirst } from '../../scripts/latin-first.mjs'

const path = join(import.meta.dirname, '../../server/src/text/made-up.ts')

test('expressions that ask for letters of all scripts become pairs, on their lines', () => {
  const source = 'const one = /a/\nconst two = /\\p{L}+/gu, three = one ? /[^\\p{Lu}/]/u : 4 / 2\n'
  const [first, second] = withLatinFirst(source, path)?.split('\n') ?? []
  expect(first).toMatch(/latinFirst\$\(\["\\\\p\{L\}\+","gu","\[\^\\\\p\{Lu\}\/\]","u"\]\);const one = \/a\/$/)
  expect(second).toBe('const two = latin$(0), three = one ? latin$(1) : 4 / 2')
})

test('what is put together with the flag u is looked at when it is run', () => {
  expect(withLatinFirst("const x = new RegExp(part, 'gu')", path)).toMatch(/;const x = newLatinFirst\$\(part, 'gu'\)$/)
  expect(withLatinFirst("const x = new RegExp(part, 'gi')", path)).toBeUndefined()
})

test('comments and texts stay as they are', () => {
  expect(withLatinFirst("// /\\p{L}/u\nconst x = '/\\p{L}/u'", path)).toBeUndefined()
})
