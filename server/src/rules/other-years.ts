import type { AssignmentDocument, CitedWork, ListedEntry } from '../assignment/document.js'
import { rememberedFor } from '../assignment/incremental/remembered.js'
import { foldedName } from '../bibliography/folded.js'
import type { Reference } from '../bibliography/reference.js'
import { plainYear } from '../bibliography/years.js'
import type { Source } from '../catalogue/catalogue.js'
import { leadingNames } from '../insertion/names.js'
import { sameTitle } from '../insertion/open-list.js'
import { append } from '../text/grouped.js'

/**
 * Years that the catalogue knows for a work besides its own: the 2002 of the OSCAR model, whose book is of 2009. A citation that gives one is no
 * error (the field's data: `otherYears`).
 */
export interface OtherYears {
  /** What the cited year stands for, where the listed work is known under both: "year the model was developed (not the book)". */
  meaning(listed: Reference, citedYear: string): string | undefined
  /** The listed work that a citation without an entry means by another year. */
  entry(cited: CitedWork): ListedEntry | undefined
}

/** Read once for a document; looks at nothing until it is asked. */
export function otherYears({ inputs, references }: AssignmentDocument): OtherYears {
  const sourcesOf = (author: string): readonly Source[] => sourcesByAuthor(inputs.catalogue.sources).get(author) ?? []
  const meaning: OtherYears['meaning'] = (listed, citedYear) => {
    const sources = sourcesOf(firstAuthor(listed)).filter(({ reference }) => sameTitle(reference.title, listed.title))
    return sources
      .map(source => meaningIn(source, plainYear(listed.year ?? ''), plainYear(citedYear)))
      .find(found => found !== undefined)
  }
  return {
    meaning,
    entry: ({ citation }) => {
      const author = foldedName(citation.authors[0] ?? '')
      if (citation.year === undefined || sourcesOf(author).length === 0) return undefined
      const year = citation.year
      return references.entries.find(
        ({ list, reference }) =>
          list === 'references' && firstAuthor(reference) === author && meaning(reference, year) !== undefined,
      )
    },
  }
}

/** Of the sources that are known under several years; read once for a catalogue. */
const sourcesByAuthor = rememberedFor((sources: readonly Source[]): ReadonlyMap<string, readonly Source[]> => {
  const byAuthor = new Map<string, Source[]>()
  for (const source of sources) {
    if (source.otherYears.length === 0) continue
    for (const name of [firstAuthor(source.reference), ...source.aliases.map(foldedName)])
      append(byAuthor, name, source)
  }
  return byAuthor
})

function meaningIn({ reference, otherYears }: Source, listed: string, cited: string): string | undefined {
  const own = plainYear(reference.year ?? '')
  const meaningOf = (year: string): string | undefined =>
    year === own ? 'the year of the work itself' : otherYears.find(other => plainYear(other.year) === year)?.meaning
  return listed !== cited && meaningOf(listed) !== undefined ? meaningOf(cited) : undefined
}

function firstAuthor(reference: Reference): string {
  return foldedName(leadingNames(reference)[0]?.family ?? '')
}
