import type { Catalogue, Model } from '../../catalogue/catalogue.js'
import type { Inputs } from '../../assignment/document.js'
import { listed } from '../../text/amounts.js'
import { literal, literalWithItalics } from '../markdown-text.js'
import { modelMentionAt } from '../places.js'
import { typedReference } from '../typed-reference.js'
import type { HoverSource } from './hover-answer.js'

/** On the name of a theory model: its parts in their order, who it is by, its source, and what it is for. */
export const modelHover: HoverSource = (document, offset) => {
  const mention = modelMentionAt(document, offset)
  const model = mention && document.inputs.catalogue.model(mention.modelId)
  return mention && model ? { span: mention.span, markdown: modelMarkdown(document.inputs, model) } : undefined
}

/** All about one model as Markdown. */
export function modelMarkdown(inputs: Inputs, model: Model): string {
  const by = model.originators.length === 0 ? '' : ` · ${literal(listed(model.originators))}`
  return [
    `**${literal(model.name)}**${by}${yearOf(model)}`,
    partsMarkdown(model),
    literal(model.description),
    sourceMarkdown(inputs, model),
    notesMarkdown(inputs.catalogue, model),
  ]
    .filter(part => part !== '')
    .join('\n\n')
}

function yearOf({ year, yearText }: Model): string {
  const known = yearText ?? (year === undefined ? '' : String(year))
  return known === '' ? '' : ` (${literal(known)})`
}

function partsMarkdown({ components, ordered }: Model): string {
  return components.map((part, index) => (ordered ? `${String(index + 1)}. ` : '- ') + literal(part)).join('\n')
}

function sourceMarkdown(inputs: Inputs, { sources }: Model): string {
  const source = sources.map(id => inputs.catalogue.source(id)).find(found => found !== undefined)
  if (source === undefined) return ''
  return `Source: ${literalWithItalics(inputs.printed(source.reference) ?? typedReference(source.reference))}`
}

function notesMarkdown(catalogue: Catalogue, { note, unconfirmed, confusableWith }: Model): string {
  const others = confusableWith.flatMap(id => catalogue.model(id)?.name ?? [])
  return [
    note === undefined ? '' : literal(note),
    others.length === 0 ? '' : `Not the same as ${literal(listed(others, 'or'))}.`,
    unconfirmed ? 'Not every fact about this model could be confirmed: check it against your source.' : '',
  ]
    .filter(part => part !== '')
    .join(' ')
}
