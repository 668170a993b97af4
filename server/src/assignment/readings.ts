import { catalogueAuthors, type CatalogueAuthors } from './mentions/author-mentions.js'
import { briefReading, type BriefReading } from './brief-reading/brief-reading.js'
import { wordFacts, type WordFacts } from './coverage/count-words.js'
import type { Inputs } from './document.js'
import { modelFinder, type ModelFinder } from './mentions/model-mentions.js'

/** What was worked out from the inputs alone: kept from version to version while brief, catalogue and settings are the same objects. */
export interface Readings {
  readonly brief: BriefReading | undefined
  readonly words: WordFacts
  readonly models: ModelFinder
  readonly authors: CatalogueAuthors
}

/** The readings for these inputs; those of the version before where its inputs were the same. */
export function readingsOf(
  inputs: Inputs,
  before: { readonly inputs: Inputs; readonly readings: Readings } | undefined,
): Readings {
  const kept = before?.readings
  const sameBrief = before?.inputs.brief === inputs.brief
  const sameCatalogue = before?.inputs.catalogue === inputs.catalogue
  const sameReading = sameBrief && sameCatalogue
  const brief = kept && sameReading ? kept.brief : inputs.brief && briefReading(inputs.brief, inputs.catalogue)
  const sameWords = sameReading && before.inputs.wordCount === inputs.wordCount
  return {
    brief,
    words: kept && sameWords ? kept.words : wordFacts(inputs, brief),
    models: kept && sameCatalogue ? kept.models : modelFinder(inputs.catalogue),
    authors: kept && sameCatalogue ? kept.authors : catalogueAuthors(inputs.catalogue),
  }
}
