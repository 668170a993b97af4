import { citesByNumber } from '../assignment/citations/cited-numbers.js'
import type { AssignmentDocument, ModelMention } from '../assignment/document.js'
import { foldedName } from '../bibliography/folded.js'
import type { Model } from '../catalogue/catalogue.js'
import { citationAfterModel } from '../insertion/citation-after.js'
import { sourceOf } from '../insertion/model.js'
import { entryOf } from '../insertion/open-list.js'
import { citedNames } from './cited-names.js'
import type { Fix, Rule } from './rule.js'
import { workName } from './wording.js'

/** How many sources of one model are offered at most. */
const mostOffered = 4

export const modelUncited: Rule<'model-uncited'> = {
  id: 'model-uncited',
  severity: 'information',
  docs: {
    summary: 'A model of the field is named, and its source is not cited in the paragraph. Told once in a paragraph.',
    why: 'The brief asks for the source of any theory or model used. The name alone does not say where you have it from.',
    bad: `I used ⟦OSCAR⟧ with my team, since it ends with a review.
`,
    good: `I used OSCAR (Gilbert and Whittleworth, 2009) with my team, since it ends with a review.

## References

Gilbert, A. and Whittleworth, K. (2009) *The OSCAR Coaching Model*. Monmouth: Worth Consulting.
`,
  },

  *check(document) {
    const { modelMentions, inputs } = document
    if (modelMentions.length === 0 || citesByNumber(document)) return
    const cited = citedNames(document)
    const told = new Set<string>()
    for (const mention of modelMentions) {
      const key = `${String(mention.block)} ${mention.modelId}`
      const model = inputs.catalogue.model(mention.modelId)
      if (mention.cited || told.has(key) || model === undefined) continue
      told.add(key)
      const certain =
        mention.certainty === 'certain' && !authorsOf(document, model).some(name => cited.before(mention.block, name))
      yield {
        span: mention.span,
        message: `${model.name} is named in this paragraph without its source.${sourceWords(document, model)}`,
        certainty: certain ? 'certain' : 'possible',
        fixes: () => fixes(document, mention, model),
      }
    }
  },
}

/** The source that the writer lists, which is the one that the fix cites; else only where the field's data is sure of one. */
function sourceWords(document: AssignmentDocument, model: Model): string {
  const source = sourceOf(document, model)
  if (source === undefined) return ''
  if (entryOf(document, 'references', source) !== undefined) return ` You list ${workName(source)}.`
  return model.unconfirmed || model.confidence === 'medium' ? '' : ` One is ${workName(source)}.`
}

function authorsOf({ inputs }: AssignmentDocument, { sources, originators }: Model): readonly string[] {
  const authors = sources
    .flatMap(id => inputs.catalogue.source(id)?.reference.authors ?? [])
    .map(({ family }) => foldedName(family))
  return [...authors, ...originators.map(name => foldedName(name.split(/\s+/).at(-1) ?? name))]
}

/** The source that would be cited first; the others in the catalogue's order. */
function fixes(document: AssignmentDocument, { span, certainty }: ModelMention, model: Model): readonly Fix[] {
  const first = sourceOf(document, model)
  if (first === undefined) return []
  const works = model.sources.flatMap(id => document.inputs.catalogue.source(id)?.reference ?? [])
  return [first, ...works.filter(work => work !== first)].slice(0, mostOffered).map(work => {
    const preferred = work === first && certainty === 'certain' && entryOf(document, 'references', work) !== undefined
    return {
      kind: 'insert-citation',
      title: `Cite ${workName(work)}`,
      edits: citationAfterModel(document, span, work),
      ...(preferred ? { preferred } : {}),
    }
  })
}
