import type { Synonyms } from '../../catalogue/catalogue.js'

/** A group of terms with the other words for the same thing, where the group holds enough to tell what that is. */
export function withSynonyms(terms: readonly string[], synonyms: readonly Synonyms[]): readonly string[] {
  const added = synonyms
    .filter(({ of, least }) => of.filter(word => terms.includes(word)).length >= least)
    .flatMap(({ also }) => also)
  return added.length === 0 ? terms : [...new Set([...terms, ...added])]
}
