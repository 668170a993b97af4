import type { AssignmentDocument, ModelMention } from '../assignment/document.js'
import { foldedName } from '../bibliography/folded.js'
import { rememberedFor } from '../assignment/incremental/remembered.js'
import type { Catalogue, Model } from '../catalogue/catalogue.js'
import { sentenceAt } from '../syntax/sentences.js'
import { listed } from '../text/amounts.js'
import { slice } from '../text/rope.js'
import { editDistance } from '../text/distance.js'
import type { Fix, Rule } from './rule.js'

export const modelConfusable: Rule<'model-confusable'> = {
  id: 'model-confusable',
  severity: 'hint',
  docs: {
    summary:
      'A model is named whose name is one letter away from another, and its sentence cites the authors, or lists the parts, of that other.',
    why: 'OSCAR and OSKAR are two models by different people. A letter decides whose work you say you used.',
    bad: `I used ⟦OSKAR⟧ (Gilbert and Whittleworth, 2009) with my team.

## References

Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. Monmouth: Worth Consulting.
`,
    good: `I used OSCAR (Gilbert and Whittleworth, 2009) with my team.

## References

Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. Monmouth: Worth Consulting.
`,
  },

  *check(document) {
    const { modelMentions, inputs } = document
    const nearly = namesakes(inputs.catalogue)
    for (const mention of modelMentions) {
      const { model, others } = nearly.get(mention.modelId) ?? { others: [] }
      const other = others.find(candidate => model && pointsTo(document, mention, model, candidate))
      if (model === undefined || other === undefined) continue
      yield {
        span: mention.span,
        message: `${model.name} is by ${listed(model.originators)}, but this sentence rather speaks of ${other.name}, by ${listed(other.originators)}.`,
        certainty: 'possible',
        fixes: () => [renamed(document, mention, model, other)],
      }
    }
  },
}

/** Models with those that they may be mistaken for. */
const namesakes = rememberedFor(
  (catalogue: Catalogue) =>
    new Map(
      catalogue.models.flatMap(model => {
        const others = model.confusableWith
          .flatMap(id => catalogue.model(id) ?? [])
          .filter(({ name }) => isOneLetterAway(model.name, name))
        return others.length === 0 ? [] : [[model.id, { model, others }] as const]
      }),
    ),
)

/** "OSCAR", "OSKAR": names that only differ in length, as GROW and TGROW, are seldom mistaken for each other. */
function isOneLetterAway(name: string, other: string): boolean {
  return (
    name.length > 3 && name.length === other.length && editDistance(name.toLowerCase(), other.toLowerCase(), 1) === 1
  )
}

/** Whether the sentence of the mention has authors or parts of the other model, and none of its own. */
function pointsTo(document: AssignmentDocument, mention: ModelMention, model: Model, other: Model): boolean {
  const placed = document.blocks[mention.block]
  if (placed === undefined) return false
  const sentence = sentenceAt(placed.block.source, mention.span.start - placed.start)
  const text = placed.block.source.slice(sentence.start, sentence.end)
  const authors = document.citations
    .filter(
      ({ block, read: { span } }) =>
        block === mention.block && span.start >= sentence.start && span.end <= sentence.end,
    )
    .flatMap(({ read }) => read.authors.map(foldedName))
  const cites = (one: Model): boolean => namesOf(document, one).some(name => authors.includes(name))
  const parts = (one: Model, than: Model): number =>
    one.components.filter(part => !than.components.includes(part) && namesPart(text, part)).length
  if (cites(model) || parts(model, other) > 0) return false
  return cites(other) || parts(other, model) > 1
}

function namesOf({ inputs }: AssignmentDocument, { sources, originators }: Model): readonly string[] {
  const authors = sources.flatMap(id => inputs.catalogue.source(id)?.reference.authors ?? [])
  return [...authors.map(({ family }) => family), ...originators.map(name => name.split(/\s+/).at(-1) ?? name)].map(
    foldedName,
  )
}

function namesPart(text: string, part: string): boolean {
  const [first = part] = part.toLowerCase().split(/\s+/)
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some(word => word.replace(/s$/, '') === first.replace(/s$/, ''))
}

/** Only the letters of the name change. */
function renamed(document: AssignmentDocument, { span }: ModelMention, { name }: Model, other: Model): Fix {
  const written = slice(document.text, span.start, span.end)
  return {
    kind: 'change-model',
    title: `Change to ${other.name}`,
    edits: [{ span, insert: written.replaceAll(name, other.name) }],
  }
}
