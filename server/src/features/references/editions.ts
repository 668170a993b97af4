import { foldedName } from '../../bibliography/folded.js'
import { builtInCatalogue } from '../../catalogue/built-in.js'
import type { Source } from '../../catalogue/catalogue.js'
import { leadingNames } from '../../insertion/names.js'
import { foldedTitle } from '../../insertion/open-list.js'

/** An edition of a work that the writer may have on the desk. */
export interface Edition {
  /** "2016" */
  readonly year: string
  /** "4", "first"; undefined where the list does not say. */
  readonly edition: string | undefined
  /** The work of Markwise's list that it is; undefined for one of which it knows the year alone. */
  readonly source: Source | undefined
}

/** The editions that Markwise knows of a work of its list, the oldest first; one alone where it knows no others. */
export function editionsOf(source: Source): readonly Edition[] {
  const listed = builtInCatalogue()
    .sources.filter(other => isSameWork(source, other))
    .map((other): Edition => ({ year: other.reference.year ?? '', edition: other.reference.edition, source: other }))
  const years = new Set(listed.map(({ year }) => year))
  const others = source.otherYears.flatMap(({ year, meaning }): readonly Edition[] => {
    const edition = /^(\p{L}+) edition\b/u.exec(meaning)?.[1]
    return edition === undefined || !ordinals.has(edition) || years.has(year)
      ? []
      : [{ year, edition: String(ordinals.get(edition)), source: undefined }]
  })
  return [...listed, ...others].sort((a, b) => (a.year < b.year ? -1 : 1))
}

/** Words in which the list names editions that it does not hold. */
const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, at) => [word, at + 1]),
)

function isSameWork({ reference: a }: Source, { reference: b }: Source): boolean {
  return (
    foldedTitle(a.title ?? '') === foldedTitle(b.title ?? '') &&
    foldedName(leadingNames(a)[0]?.family ?? '') === foldedName(leadingNames(b)[0]?.family ?? '')
  )
}
