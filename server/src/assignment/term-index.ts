/** Where a term was found, and as which word. */
export interface TermHit {
  readonly start: number
  readonly word: string
}

/** For a text: for each group of terms the first place of any of them; groups that are not in it are absent. */
export type TermFinder = (text: string) => ReadonlyMap<number, TermHit>

interface Term {
  /** As it is compared: in lower case (but for acronyms), with spaces for hyphens. */
  readonly text: string
  readonly acronym: boolean
  readonly group: number
}

/**
 * Finds many groups of terms in one pass. Terms are stems at a word's start, whatever their case, and may be several words; entries all in capitals
 * (KPI) are whole words as they stand; an entry that begins with a sign (£) is found anywhere.
 */
export function termFinder(groups: readonly (readonly string[])[]): TermFinder {
  const byStart = new Map<string, Term[]>()
  groups.forEach((terms, group) => {
    for (const written of terms) {
      const acronym = /^\p{Lu}{2,}$/u.test(written)
      const text = acronym ? written : compared(written)
      const start = text.slice(0, 2).toLowerCase()
      const known = byStart.get(start)
      if (known) known.push({ text, acronym, group })
      else byStart.set(start, [{ text, acronym, group }])
    }
  })
  return text => hitsIn(text, byStart)
}

function hitsIn(text: string, byStart: ReadonlyMap<string, readonly Term[]>): ReadonlyMap<number, TermHit> {
  const hits = new Map<number, TermHit>()
  const lower = compared(text)
  let inWord = false
  for (let at = 0; at < lower.length; at++) {
    const isPart = isWordPart(lower, at)
    const starts = !isPart || !inWord
    inWord = isPart
    if (!starts || lower.charCodeAt(at) === 32) continue
    for (const term of byStart.get(lower.slice(at, at + 2)) ?? []) {
      if (hits.has(term.group) || !stands(text, lower, at, term)) continue
      hits.set(term.group, { start: at, word: term.text })
    }
  }
  return hits
}

function stands(text: string, lower: string, at: number, { text: term, acronym }: Term): boolean {
  if (!acronym) return lower.startsWith(term, at)
  const end = at + term.length
  const after = text[end] === 's' ? end + 1 : end
  return text.startsWith(term, at) && !isWordPart(text, after)
}

/** Unit for unit, so that places stay: lower case, straight apostrophes, a space for any white space or hyphen. */
function compared(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : text
  return same.replace(/[\s\u2010\u2011-]/g, ' ').replace(/[’ʼ]/g, "'")
}

function isWordPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  return at < text.length && /[\p{L}\p{N}]/u.test(text[at] ?? '')
}
