import verbs from '../../data/verbs.yaml'
import { once } from '../text/once.js'
import { entriesOf, fieldsOf } from '../text/plain-data.js'
import type { Catalogue } from './catalogue.js'
import { builtInVerbs } from './built-in-verbs.js'
import { familyFrom, lexiconFrom, synonymsFrom } from './verb-from.js'
import builtInWorks from './works.at-build.js'

/** All that Markwise brings to know about the field, read when first asked for. */
export const builtInCatalogue: () => Catalogue = once(() => {
  const { models, sources } = builtInWorks()
  const byModel = new Map(models.map(model => [model.id, model]))
  const bySource = new Map(sources.map(work => [work.reference.id, work]))
  const byVerb = once(() => new Map(builtInVerbs().map(verb => [verb.id, verb])))
  return {
    models,
    sources,
    get verbs() {
      return builtInVerbs()
    },
    get families() {
      return families()
    },
    get lexicons() {
      return lexicons()
    },
    get synonyms() {
      return synonyms()
    },
    model: id => byModel.get(id),
    source: id => bySource.get(id),
    verb: id => byVerb().get(id),
  }
})

// What only the search for points asks for.
const families = once(() => list('families', familyFrom))
const lexicons = once(() => list('lexicons', lexiconFrom))
const synonyms = once(() => list('synonyms', synonymsFrom))

function list<T>(key: string, from: (data: unknown) => T | undefined): readonly T[] {
  return entriesOf(fieldsOf(verbs())[key])
    .map(from)
    .filter(entry => entry !== undefined)
}
