import type { ListPart } from '../../insertion/list-parts.js'
import type { SortableList } from './list-changes.js'

/** Entries of one list that say the same, word for word. */
export interface ExactCopies {
  /** Those that go: all but the first of each. */
  readonly dropped: ReadonlySet<ListPart>
  /** What the first is to say, where a copy has more marks (italics) than it. */
  readonly texts: ReadonlyMap<ListPart, string>
}

/** The exact copies within each list; only white space, signs and capitals may differ. Linear. */
export function exactCopies(lists: readonly Pick<SortableList, 'groups'>[]): ExactCopies {
  const dropped = new Set<ListPart>()
  const texts = new Map<ListPart, string>()
  for (const { groups } of lists) {
    const firsts = new Map<string, ListPart>()
    for (const part of groups.flatMap(({ parts }) => parts)) {
      const words = wordsOf(part.text)
      const first = firsts.get(words)
      if (first === undefined) firsts.set(words, part)
      else {
        dropped.add(part)
        if (part.text.length > (texts.get(first) ?? first.text).length) texts.set(first, part.text)
      }
    }
  }
  return { dropped, texts }
}

/** The words of a text in their order, for comparing. */
export function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')
}
