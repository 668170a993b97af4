import fields from '../../../data/fields.yaml'
import type { CatalogueFileKind } from '../../catalogue/file-kind.js'
import { entriesOf, fieldsOf, textOfData, textsOfData } from '../../text/plain-data.js'

/** A field of such a file, as its JSON Schema has it. */
export interface Field {
  readonly name: string
  readonly meaning: string
  /** Values to choose from; none where any text will do. */
  readonly values: readonly string[]
  /** Whether further keys stand below it. */
  readonly holds: 'keys' | 'list' | 'text'
  readonly required: boolean
}

/** The fields that may stand below these keys; none where no keys may. */
export function fieldsBelow(kind: CatalogueFileKind, above: readonly string[]): readonly Field[] {
  const node = nodeAt(kind, above)
  const required = new Set(textsOfData(node['required']))
  return Object.entries(fieldsOf(node['properties'])).map(([name, part]) => fieldFrom(name, part, required.has(name)))
}

/** The field that these keys lead to; undefined where the schema has none. */
export function fieldAt(kind: CatalogueFileKind, keys: readonly string[]): Field | undefined {
  return fieldsBelow(kind, keys.slice(0, -1)).find(({ name }) => name === keys.at(-1))
}

type Node = Readonly<Record<string, unknown>>

function nodeAt(kind: CatalogueFileKind, keys: readonly string[]): Node {
  const root = inside(fieldsOf(fieldsOf(fields())[kind]))
  return keys.reduce((node, key) => inside(fieldsOf(fieldsOf(node['properties'])[key])), root)
}

/** What keys are asked of: the entries of a list, and all forms that something may have. */
function inside(node: Node): Node {
  const items = fieldsOf(node['items'])
  if (Object.keys(items).length > 0) return inside(items)
  const forms = entriesOf(node['anyOf']).map(form => fieldsOf(form)['properties'])
  if (forms.length === 0) return node
  return { properties: Object.assign({}, ...forms.map(fieldsOf)) as Node }
}

function fieldFrom(name: string, part: unknown, required: boolean): Field {
  const node = fieldsOf(part)
  const inner = inside(node)
  const values = inner['type'] === 'boolean' ? ['true', 'false'] : textsOfData(inner['enum'])
  const holds = node['type'] === 'array' ? 'list' : inner['properties'] === undefined ? 'text' : 'keys'
  return { name, meaning: textOfData(node['description']) ?? '', values, holds, required }
}
