import type { Inputs } from '../assignment/document.js'
import { spokenReference } from '../bibliography/reference.js'
import type { CatalogueFileKind } from '../catalogue/file-kind.js'
import type { Text } from '../text/rope.js'
import { yamlPlace, type YamlPlace } from './yaml-place.js'
import type { CompletionItem } from './completion/completion-item.js'
import { fieldAt, fieldsBelow, type Field } from './catalogue-file/field.js'
import type { Hover } from './hover/hover-answer.js'
import { modelMarkdown } from './hover/model.js'
import { literal, literalWithItalics } from './markdown-text.js'
import { typedReference } from './typed-reference.js'

/** What can be written at a place of a `*.models.yaml` or `*.sources.yaml`: keys that are lacking, values to choose from, ids of works and models. */
export function catalogueFileCompletions(
  kind: CatalogueFileKind,
  text: Text,
  offset: number,
  inputs: Inputs,
): readonly CompletionItem[] {
  const place = placeAt(text, offset)
  if (place === undefined) return []
  const fields = fieldsBelow(kind, place.above)
  const choices =
    fields.length > 0
      ? fields.filter(({ name }) => !place.siblings.has(name)).map(keyChoice)
      : valueChoices(kind, place, inputs)
  return choices
    .filter(({ label }) => label.toLowerCase().startsWith(place.typed.toLowerCase()))
    .slice(0, mostChoices)
    .map((choice, rank) => ({
      ...choice,
      kind: 'key',
      span: place.span,
      extraEdits: [],
      // The editor goes on filtering by itself: the list is whole.
      filterText: choice.label,
      sortText: String(rank).padStart(4, '0'),
    }))
}

/** What the key means, and what an id stands for; undefined over other text. */
export function catalogueFileHover(
  kind: CatalogueFileKind,
  text: Text,
  offset: number,
  inputs: Inputs,
): Hover | undefined {
  const line = text.lineAt(offset)
  const word = [...line.text.matchAll(/[\w.'’-]+/g)].find(
    ({ index, 0: { length } }) => line.from + index <= offset && offset <= line.from + index + length,
  )
  if (word === undefined) return undefined
  const span = { start: line.from + word.index, end: line.from + word.index + word[0].length }
  const place = placeAt(text, span.end)
  if (place === undefined) return undefined
  const isKey = line.text[span.end - line.from] === ':'
  const markdown = isKey ? keyMarkdown(kind, place, word[0]) : idMarkdown(place, word[0], inputs)
  return markdown === undefined ? undefined : { span, markdown }
}

interface Place extends YamlPlace {
  /** Keys above it, the outermost first, its own included where a value is being written. */
  readonly above: readonly string[]
}

function placeAt(text: Text, offset: number): Place | undefined {
  const place = yamlPlace(text.sliceString(0), offset)
  if (place === undefined) return undefined
  const path = place.path === '' ? [] : place.path.split('.')
  return { ...place, above: place.role === 'value' && place.key !== undefined ? [...path, place.key] : path }
}

type Choice = Pick<CompletionItem, 'label' | 'detail' | 'insert' | 'documentation'>

const mostChoices = 300

/** A group or a list goes on in the next line. */
function keyChoice({ name, meaning, holds, required }: Field): Choice {
  const detail = required ? 'needed' : ''
  return { label: name, detail, documentation: literal(meaning), insert: holds === 'text' ? `${name}: ` : `${name}:` }
}

function valueChoices(kind: CatalogueFileKind, { above }: Place, inputs: Inputs): readonly Choice[] {
  const { catalogue } = inputs
  const key = above.at(-1)
  if (kind === 'models' && key === 'sources')
    return catalogue.sources.map(({ reference }) => ({
      label: reference.id,
      detail: spokenReference(reference),
      documentation: literalWithItalics(typedReference(reference)),
      insert: reference.id,
    }))
  if (key === 'confusableWith')
    return catalogue.models.map(model => ({ label: model.id, detail: model.name, insert: model.id }))
  return (fieldAt(kind, above)?.values ?? []).map(value => ({ label: value, detail: '', insert: value }))
}

function keyMarkdown(kind: CatalogueFileKind, { above }: Place, key: string): string | undefined {
  const field = fieldAt(kind, [...above, key])
  return field && literal(field.meaning)
}

function idMarkdown({ above }: Place, word: string, inputs: Inputs): string | undefined {
  const key = above.at(-1)
  const model = key === 'confusableWith' ? inputs.catalogue.model(word) : undefined
  if (model) return modelMarkdown(inputs, model)
  const source = key === 'sources' ? inputs.catalogue.source(word) : undefined
  return source && literalWithItalics(inputs.printed(source.reference) ?? typedReference(source.reference))
}
