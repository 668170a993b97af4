import { foldedName } from '../bibliography/folded.js'
import type { Model } from './catalogue.js'
import { append } from '../text/grouped.js'

/** A text that names a model, and how. */
export interface NamedModel {
  readonly model: Model
  /** An ambiguous alias wants more than itself to go by; a misspelling is worth a question, never a correction by itself. */
  readonly by: 'name' | 'alias' | 'ambiguous alias' | 'misspelling'
}

/**
 * A look-up of models by their whole name, an alias or a known misspelling; accents, apostrophes, hyphens and spaces are the same as none, and so
 * is case, but for the capitals of an acronym that is also a word ("GROW" is not "grow"). Hold on to it: it is made once for a list of models.
 */
export function modelLookup(models: readonly Model[]): (text: string) => NamedModel | undefined {
  const named = new Map<string, (NamedModel & { readonly name: string })[]>()
  const add = (name: string, model: Model, by: NamedModel['by']): void => {
    append(named, foldedName(name), { name, model, by })
  }
  for (const model of models) add(model.name, model, 'name')
  for (const model of models) for (const alias of model.aliases) add(alias, model, 'alias')
  for (const model of models) for (const alias of model.ambiguousAliases ?? []) add(alias, model, 'ambiguous alias')
  for (const model of models) for (const slip of model.misspellings) add(slip, model, 'misspelling')
  return text => {
    const found = named
      .get(foldedName(text))
      ?.find(({ name, model }) => !model.caseSensitive || hasCapitalsOf(name, text))
    return found && { model: found.model, by: found.by }
  }
}

/** Whether each word of `name` that is all capitals ("GROW", "G.R.O.W.") stands in capitals in `text`. */
function hasCapitalsOf(name: string, text: string): boolean {
  const capitals = withoutDots(name).match(/(?<!\p{L})\p{Lu}{2,}(?!\p{Ll})/gu) ?? []
  return capitals.every(word => withoutDots(text).includes(word))
}

function withoutDots(text: string): string {
  return text.replace(/[.-]/g, '')
}
