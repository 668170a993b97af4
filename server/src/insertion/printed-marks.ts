import type { Reference } from '../bibliography/reference.js'
import { withApostrophes, type Habits } from './habits.js'
import { leadingNames } from './names.js'

/** A printed entry as this writer would have it: quotation marks, apostrophes, "and" or "&", marks of titles. */
export function printedFor(printed: string, work: Reference, habits: Habits): string {
  const joined = withJoiner(withQuotes(printed, habits.quotes), work, habits.entryJoiner)
  return withMarks(withApostrophes(joined, habits.apostrophe), habits)
}

/** A printed entry with the writer's own quotation marks and apostrophes. */
export function withOwnMarks(printed: string, { quotes, apostrophe }: Pick<Habits, 'quotes' | 'apostrophe'>): string {
  return withApostrophes(withQuotes(printed, quotes), apostrophe)
}

/** Printed entries have curly marks, single outside and double inside; apostrophes in them are straight. */
function withQuotes(printed: string, quotes: Habits['quotes']): string {
  const [open, close] = quotes
  const inner = new Map([
    ['‘', '“”'],
    ["'", '""'],
    ['“', '‘’'],
    ['"', "''"],
  ]).get(open)
  const marks: Readonly<Record<string, string | undefined>> = {
    '‘': open,
    '’': close,
    '“': inner?.[0],
    '”': inner?.[1],
  }
  return printed.replace(/[‘’“”]/g, mark => marks[mark] ?? mark)
}

/** Printed entries join the last two names with "and"; the names before the year follow the writer. */
function withJoiner(printed: string, work: Reference, joiner: Habits['entryJoiner']): string {
  const last = leadingNames(work).at(-1)?.family ?? ''
  const at = printed.indexOf(` and ${last}`)
  const year = printed.indexOf(' (')
  return joiner === 'and' || last === '' || at === -1 || at > year
    ? printed
    : `${printed.slice(0, at)} & ${printed.slice(at + ' and '.length)}`
}

/** Printed entries mark titles, and *et al.*, with `*`. */
function withMarks(text: string, { titleMark, etAl }: Habits): string {
  return text.replace(/(?<![\\*])\*([^*\s](?:[^*]*[^*\s])?)\*/g, (_, inside: string) =>
    inside === 'et al.' ? etAl : `${titleMark}${inside}${titleMark}`,
  )
}
