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
import { entriesOf, fieldsOf } from '../text/plain-data.js'
import type { Model, Source } from './catalogue.js'
import { modelFrom } from './model-from.js'
import { sourceFrom } from './source-from.js'

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

/** The models and works that Markwise brings, as the catalogue has them. To add one: an entry in its file of data. */
export default function builtInWorks(): { readonly models: readonly Model[]; readonly sources: readonly Source[] } {
  return {
    models: modelFiles.flatMap(load => list(load(), 'models', modelFrom)),
    sources: list(sources(), 'sources', sourceFrom),
  }
}

function list<T>(file: unknown, key: string, from: (data: unknown) => T | undefined): readonly T[] {
  return entriesOf(fieldsOf(file)[key])
    .map(from)
    .filter(entry => entry !== undefined)
}
