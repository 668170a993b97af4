// The JSON Schema of server/data/citation-words.yaml: every list is a text, and what stands above it in a comment is its description.
import { readFileSync } from 'node:fs'
import { isMap, parseDocument } from 'yaml'

/** The schema; a list without a comment is described by its name. */
export function citationWordsSchema() {
  const { contents } = parseDocument(
    readFileSync(new URL('../../server/data/citation-words.yaml', import.meta.url), 'utf8'),
  )
  if (!isMap(contents)) throw new Error('citation-words.yaml is no map')
  const properties = Object.fromEntries(
    contents.items.map(({ key }) => {
      const about = key.commentBefore?.replace(/\s*\n\s*/g, ' ').trim() ?? `Words of the kind ${key.value}.`
      return [key.value, { description: about, type: 'string' }]
    }),
  )
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Words that decide what is a citation, in lower case, parted by white space',
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  }
}
