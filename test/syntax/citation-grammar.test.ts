import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as grammar from '../../server/src/syntax/citation-grammar.js'
import { misfits, type JsonSchema } from '../json-schema.js'

const data = new URL('../../server/data/', import.meta.url)
const lists = parse(readFileSync(new URL('citation-words.yaml', data), 'utf8')) as Readonly<Record<string, string>>

test('the words fit their schema, which names every list', () => {
  const schema = JSON.parse(readFileSync(new URL('schema/citation-words.schema.json', data), 'utf8')) as JsonSchema
  expect(misfits(schema, lists)).toEqual([])
  expect(Object.keys(lists)).toEqual(Object.keys(schema.properties ?? {}))
})

test('every list is read, in lower case, with no word twice', () => {
  expect(Object.keys(grammar).sort()).toEqual(Object.keys(lists).sort())
  for (const [name, list] of Object.entries(lists)) {
    const words = list.split(/\s+/)
    expect(
      words.filter((word, at) => words.indexOf(word) !== at || word !== word.toLowerCase()),
      name,
    ).toEqual([])
    expect(grammar[name as keyof typeof grammar].size, name).toBeGreaterThanOrEqual(words.length)
  }
})
