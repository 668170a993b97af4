import { briefFields } from '../../brief/brief-fields.js'
import { mostItems, type CompletionItem } from '../completion/completion-item.js'
import { valuesAt, type BriefNames } from './names.js'
import { yamlPlace, type YamlPlace } from '../yaml-place.js'

/** What can be written at a caret in a brief file (YAML): its keys that are not there yet, and the values that a key knows. At most 50, complete. */
export function briefFileCompletions(text: string, offset: number, names: BriefNames): readonly CompletionItem[] {
  const place = yamlPlace(text, offset)
  if (place === undefined) return []
  const found = place.role === 'key' ? keyItems(place) : valueItems(place, names, text)
  return found.slice(0, mostItems).map((item, rank) => ({
    ...item,
    span: place.span,
    extraEdits: [],
    filterText: item.label,
    sortText: String(rank).padStart(4, '0'),
  }))
}

type Item = Pick<CompletionItem, 'label' | 'detail' | 'kind' | 'insert'>

function keyItems(place: YamlPlace): readonly Item[] {
  const typed = place.typed.toLowerCase()
  return keysIn(place.path)
    .filter(key => key.toLowerCase().startsWith(typed) && !place.siblings.has(key))
    .map(key => ({
      label: key,
      detail: briefFields()[pathOf(place.path, key)] ?? '',
      kind: 'key',
      insert: `${key}:${behind(pathOf(place.path, key), place.indent)}`,
    }))
}

function keysIn(path: string): readonly string[] {
  const start = path === '' ? '' : `${path}.`
  return Object.keys(briefFields())
    .filter(key => key.startsWith(start) && !key.slice(start.length).includes('.'))
    .map(key => key.slice(start.length))
}

function pathOf(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

/** What follows the colon: an entry with an id, a line further in, or a value. */
function behind(path: string, indent: number): string {
  const keys = keysIn(path)
  if (keys.length === 0) return ' '
  const within = `\n${' '.repeat(indent + 2)}`
  return keys.includes('id') ? `${within}- id: ` : within
}

function valueItems(place: YamlPlace, names: BriefNames, text: string): readonly Item[] {
  const typed = place.typed.toLowerCase()
  const values = valuesAt(place, names, text)
  const starting = values.filter(({ value }) => value.toLowerCase().startsWith(typed))
  const others = values.filter(
    ({ value, meaning }) => typed.length > 1 && `${value} ${meaning}`.toLowerCase().includes(typed),
  )
  const isQuoted = /["']/.test(text.charAt(place.span.start - 1))
  return [...new Set([...starting, ...others])].map(({ value, meaning }) => ({
    label: value,
    detail: meaning,
    kind: 'brief',
    // Other programs would read 1.10 as 1.1.
    insert: isQuoted || !/^[\d.]+$/.test(value) ? value : `'${value}'`,
  }))
}
