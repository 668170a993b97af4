import coachingFrames from '../../data/models/coaching-frames.yaml'
import contractingAndSupervision from '../../data/models/contracting-and-supervision.yaml'
import cultureChangeAndStrategy from '../../data/models/culture-change-and-strategy.yaml'
import ethics from '../../data/models/ethics.yaml'
import evaluation from '../../data/models/evaluation.yaml'
import executiveCoaching from '../../data/models/executive-coaching.yaml'
import leadershipAndTeams from '../../data/models/leadership-and-teams.yaml'
import learningAndReflection from '../../data/models/learning-and-reflection.yaml'
import mentoring from '../../data/models/mentoring.yaml'
import peopleAndRelationships from '../../data/models/people-and-relationships.yaml'
import sources from '../../data/sources.yaml'
import verbs from '../../data/verbs.yaml'
import { once } from '../text/once.js'
import { entriesOf, fieldsOf } from '../text/plain-data.js'
import type { Catalogue } from './catalogue.js'
import { builtInVerbs } from './built-in-verbs.js'
import { modelFrom } from './model-from.js'
import { sourceFrom } from './source-from.js'
import { familyFrom, lexiconFrom, synonymsFrom } from './verb-from.js'

const modelFiles = [
  coachingFrames,
  executiveCoaching,
  mentoring,
  contractingAndSupervision,
  ethics,
  learningAndReflection,
  peopleAndRelationships,
  leadershipAndTeams,
  cultureChangeAndStrategy,
  evaluation,
]

/** All that Markwise brings to know about the field, read when first asked for. To add a model or a source: an entry in its file of data. */
export const builtInCatalogue: () => Catalogue = once(() => {
  const models = modelFiles.flatMap(load => list(load(), 'models', modelFrom))
  const works = list(sources(), 'sources', sourceFrom)
  const byModel = new Map(models.map(model => [model.id, model]))
  const bySource = new Map(works.map(work => [work.reference.id, work]))
  const byVerb = once(() => new Map(builtInVerbs().map(verb => [verb.id, verb])))
  return {
    models,
    sources: works,
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
const families = once(() => list(verbs(), 'families', familyFrom))
const lexicons = once(() => list(verbs(), 'lexicons', lexiconFrom))
const synonyms = once(() => list(verbs(), 'synonyms', synonymsFrom))

function list<T>(file: unknown, key: string, from: (data: unknown) => T | undefined): readonly T[] {
  return entriesOf(fieldsOf(file)[key])
    .map(from)
    .filter(entry => entry !== undefined)
}
