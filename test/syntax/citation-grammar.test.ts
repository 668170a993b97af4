import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as grammar from '../../server/src/syntax/citation-grammar.js'

const data = new URL('../../server/data/', import.meta.url)
const lists = parse(readFileSync(new URL('citation-words.yaml', data), 'utf8')) as Readonly<Record<string, string>>

test('every list is read', () => {
  expect(Object.keys(grammar).sort()).toEqual(Object.keys(lists).sort())
  for (const [name, list] of Object.entries(lists))
    expect(grammar[name as keyof typeof grammar].size, name).toBeGreaterThanOrEqual(list.split(/\s+/).length)
})
