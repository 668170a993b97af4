import type { Catalogue } from '../catalogue/catalogue.js'
import type { Inputs } from './document.js'

const emptyCatalogue: Catalogue = {
  models: [],
  sources: [],
  verbs: [],
  families: [],
  lexicons: [],
  synonyms: [],
  model: () => undefined,
  source: () => undefined,
  verb: () => undefined,
}

/** Inputs with nothing but a catalogue: no brief, no libraries, all settings as they come. */
export function emptyInputs(catalogue: Catalogue = emptyCatalogue): Inputs {
  return {
    brief: undefined,
    catalogue,
    libraries: [],
    knownBriefs: [],
    notAuthors: new Set(),
    wordCount: {},
    references: {},
    printed: () => undefined,
  }
}
