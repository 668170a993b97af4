// The JSON Schema of a file of word lists in server/data: every list is a text, and what stands above it in a comment is its description.
import { readFileSync } from 'node:fs'
import { isMap, parseDocument } from 'yaml'

/** The schema of server/data/`name`.yaml; a list without a comment is described by its name. */
export function wordListsSchema(name, title) {
  const { contents } = parseDocument(readFileSync(new URL(`../../server/data/${name}.yaml`, import.meta.url), 'utf8'))
  if (!isMap(contents)) throw new Error(`${name}.yaml is no map`)
  const properties = Object.fromEntries(
    contents.items.map(({ key }) => {
      const about = key.commentBefore?.replace(/\s*\n\s*/g, ' ').trim() ?? `Words of the kind ${key.value}.`
      return [key.value, { description: about, type: 'string' }]
    }),
  )
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `${title}, in lower case, parted by white space`,
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  }
}
