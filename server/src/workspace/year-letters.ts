import { textOfData } from '../text/plain-data.js'
import type { CslItem } from './csl-item.js'
import { append } from '../text/grouped.js'

/**
 * The entries with letters behind the years of works that share their authors and year, in the order of their titles (Cite Them Right, "Works by the
 * same author in the same year"). A letter that a work brings ("2012b") is its own and stays; years in words get none.
 */
export function withLetters(
  items: readonly CslItem[],
  entries: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const found = new Map(entries)
  for (const group of groups(items)) {
    const letters = lettersFor(group)
    for (const [item, letter] of letters) {
      const text = entries.get(item.id)
      const year = yearOf(item)
      if (text !== undefined && year !== undefined) found.set(item.id, lettered(text, year, letter))
    }
  }
  return found
}

/** The letter stands behind the first place where the year stands alone. */
function lettered(text: string, year: string, letter: string): string {
  return text.replace(new RegExp(`(?<![\\d/])${year}(?![\\da-z])`), year + letter)
}

/** Items by authors and year, those with a year in digits. */
function groups(items: readonly CslItem[]): readonly (readonly CslItem[])[] {
  const byName = new Map<string, CslItem[]>()
  for (const item of items) {
    const year = yearOf(item)
    if (year === undefined) continue
    const key = `${year} ${JSON.stringify((item.author ?? item.editor ?? [item.title]).map(nameOf))}`
    append(byName, key, item)
  }
  return [...byName.values()]
}

function nameOf(name: NonNullable<CslItem['author']>[number] | string | undefined): unknown {
  return typeof name === 'object' ? [name.family, name.literal, name.given?.charAt(0)] : name
}

function lettersFor(group: readonly CslItem[]): readonly (readonly [CslItem, string])[] {
  const own = group.flatMap(item => (letterOf(item) === '' ? [] : [[item, letterOf(item)] as const]))
  const others = group.filter(item => letterOf(item) === '')
  if (own.length === 0 && others.length < 2) return []
  const taken = new Set(own.map(([, letter]) => letter))
  const free = alphabet.filter(letter => !taken.has(letter))
  const sorted = [...others].sort((a, b) => ((a.title ?? '') < (b.title ?? '') ? -1 : 1))
  return [...own, ...sorted.flatMap((item, at) => (free[at] === undefined ? [] : [[item, free[at]] as const]))]
}

const alphabet = [...'abcdefghijklmnopqrstuvwxyz']

function yearOf({ issued }: CslItem): string | undefined {
  const year = textOfData(issued?.['date-parts']?.[0]?.[0]) ?? textOfData(issued?.literal)
  return /^\d{4}(?=[a-z]?$)/.exec(year ?? '')?.[0]
}

function letterOf({ issued }: CslItem): string {
  return /^\d{4}([a-z])$/.exec(textOfData(issued?.literal) ?? '')?.[1] ?? ''
}
