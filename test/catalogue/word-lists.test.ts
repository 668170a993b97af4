import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { misfits, type JsonSchema } from '../json-schema.js'

const data = new URL('../../server/data/', import.meta.url)

function textOf(path: string): string {
  return readFileSync(new URL(path, data), 'utf8')
}

test.each(['citation-words', 'label-words'])(
  'the lists of %s fit their schema, in lower case, with no word twice',
  name => {
    const lists = parse(textOf(`${name}.yaml`)) as Readonly<Record<string, string>>
    const schema = JSON.parse(textOf(`schema/${name}.schema.json`)) as JsonSchema
    expect(misfits(schema, lists)).toEqual([])
    expect(Object.keys(lists)).toEqual(Object.keys(schema.properties ?? {}))
    for (const [list, text] of Object.entries(lists)) {
      const words = text.split(/\s+/)
      const wrong = words.filter((word, at) => words.indexOf(word) !== at || word !== word.toLowerCase())
      expect(wrong, list).toEqual([])
    }
  },
)
