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
import type { Catalogue } from './catalogue.js'
import { modelOf, sourceOf, verbOf, type ModelData, type SourceData, type VerbData } from './from-data.js'

const modelFiles = [
  coachingFrames,
  contractingAndSupervision,
  cultureChangeAndStrategy,
  ethics,
  evaluation,
  executiveCoaching,
  leadershipAndTeams,
  learningAndReflection,
  mentoring,
  peopleAndRelationships,
]

/** All that Markwise brings of the field; read at the first call, the same object afterwards. */
export const builtInCatalogue: () => Catalogue = once(readCatalogue)

function readCatalogue(): Catalogue {
  const models = modelFiles.flatMap(load => (load() as { models: readonly ModelData[] }).models.map(modelOf))
  const works = (sources() as { sources: readonly SourceData[] }).sources.map(sourceOf)
  const all = (verbs() as { verbs: readonly VerbData[] }).verbs.map(verbOf)
  const byModel = new Map(models.map(model => [model.id, model]))
  const bySource = new Map(works.map(source => [source.reference.id, source]))
  const byVerb = new Map(all.map(verb => [verb.id, verb]))
  return {
    models,
    sources: works,
    verbs: all,
    model: id => byModel.get(id),
    source: id => bySource.get(id),
    verb: id => byVerb.get(id),
  }
}
