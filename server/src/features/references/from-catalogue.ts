import type { AssignmentDocument, ListedEntry } from '../../assignment/document.js'
import { rememberedFor } from '../../assignment/incremental/remembered.js'
import { foldedName } from '../../bibliography/folded.js'
import { plainYear } from '../../bibliography/years.js'
import { builtInCatalogue } from '../../catalogue/built-in.js'
import type { Source } from '../../catalogue/catalogue.js'
import { plainEntry } from '../../insertion/plain-entry.js'
import { habitsOf, type Habits } from '../../insertion/habits.js'
import { leadingNames } from '../../insertion/names.js'
import { sameTitle } from '../../insertion/open-list.js'
import { groupedBy } from '../../text/grouped.js'

/**
 * The work of Markwise's own list that an entry says word for word what it would write for it, gaps filled in or not: then the writer may not yet
 * have looked at their own copy. Undefined for an entry in other words, another edition or another year.
 */
export function fromCatalogue(document: AssignmentDocument): (entry: ListedEntry) => Source | undefined {
  const habits = habitsOf(document)
  return entry => {
    if (!entry.understood) return undefined
    const words = foldedWords(withoutLetter(entry))
    return sourcesLike(entry).find(source => {
      const text = source.reference.unverified.length === 0 ? document.inputs.printed(source.reference) : undefined
      return says(words, text) || says(words, plainEntry(source.reference, plainHabits(habits)))
    })
  }
}

/** Works of the list by the entry's author, title and year. */
function sourcesLike({ reference }: ListedEntry): readonly Source[] {
  const year = plainYear(reference.year ?? '')
  const known = byAuthor(builtInCatalogue().sources).get(foldedName(leadingNames(reference)[0]?.family ?? '')) ?? []
  return known.filter(
    source => plainYear(source.reference.year ?? '') === year && sameTitle(reference.title, source.reference.title),
  )
}

const byAuthor = rememberedFor((sources: readonly Source[]) =>
  groupedBy(sources, ({ reference }) => foldedName(leadingNames(reference)[0]?.family ?? '')),
)

/** Marks and joiners are folded away: only where they stand matters. */
function plainHabits(habits: Habits): Habits {
  return { ...habits, emphasis: '*', entryJoiner: 'and' }
}

/** "(2016a)" is the writer's way to tell works apart. */
function withoutLetter({ raw, span, yearSpan, reference }: ListedEntry): string {
  if (yearSpan === undefined || reference.year === undefined) return raw
  const year = plainYear(reference.year)
  return raw.slice(0, yearSpan.start - span.start) + year + raw.slice(yearSpan.end - span.start)
}

/** Whether the words are those of the text, with anything at all in the place of its gaps. */
function says(words: string, text: string | undefined): boolean {
  if (text === undefined) return false
  const pieces = text.split(/\[[a-z]{4,9}\?\]/).map(foldedWords)
  const [first = ''] = pieces
  const last = pieces.at(-1) ?? ''
  if (pieces.length === 1) return words === first
  if (!words.startsWith(first) || !words.endsWith(last)) return false
  let at = 0
  for (const piece of pieces) {
    const found = words.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return true
}

/** Letters and digits alone, in lower case; "&" as it is read out. */
function foldedWords(text: string): string {
  return text
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}
