import { foldedName } from '../../bibliography/folded.js'
import type { Citation } from '../../syntax/citation.js'
import { remembered } from '../incremental/remembered.js'
import { append } from '../../text/grouped.js'

/** Acronyms that a text explains, both ways. */
export interface ShortNames {
  /** What else a folded name stands for: "emcc" → ["europeanmentoringandcoachingcouncil"], and back. */
  of(folded: string): readonly string[]
}

/** From lines of "emcc europeanmentoringandcoachingcouncil". */
export function shortNamesFrom(lines: string): ShortNames {
  const known = new Map<string, string[]>()
  const add = (from: string, to: string): void => append(known, from, to)
  for (const line of lines.split('\n')) {
    const [short = '', full = ''] = line.split(' ')
    if (short !== '' && full !== '') {
      add(short, full)
      add(full, short)
    }
  }
  return { of: folded => known.get(folded) ?? [] }
}

const none: readonly string[] = []

/**
 * What a block explains, by citing a body in full or by a bracket behind its name: "the National Institute for Health and Care Excellence
 * (NICE)" gives "nice nationalinstituteforhealthandcareexcellence". A pure function of the block.
 */
export const explainedIn = remembered('short names', ({ citations, prose }): readonly string[] => {
  const lines = citations.filter(isBody).flatMap(({ authors: [name = ''] }) => {
    return acronyms(name).map(short => `${short} ${foldedName(name)}`)
  })
  if (!/[([][A-Z]\w/.test(prose.text)) return lines.length === 0 ? none : lines
  return [...lines, ...explanations(prose.text)]
})

function isBody({ authors }: Citation): boolean {
  return authors.length === 1 && (authors[0]?.includes(' ') ?? false)
}

const explanation = /[([](?:the\s|or\s|hereafter\s|known as\s)?["'‘“]?([A-Z][A-Za-z&]{1,9})["'’”]?(?=[)\],;])/g

function explanations(text: string): readonly string[] {
  return [...text.matchAll(explanation)].flatMap(found => {
    const [, short = ''] = found
    if (!/[A-Z].*[A-Z]/.test(short)) return []
    const full = nameBefore(text.slice(Math.max(0, found.index - 140), found.index), short)
    return full === undefined ? [] : [`${foldedName(short)} ${foldedName(full)}`]
  })
}

/** The shortest run of words at the end of the text whose initials make the acronym. */
function nameBefore(text: string, short: string): string | undefined {
  const words = /(?:[\p{L}’'&-]+\s+){1,12}$/u.exec(text)?.[0].trim().split(/\s+/) ?? []
  for (let from = words.length - 2; from >= 0; from--) {
    const name = words.slice(from)
    if (/^\p{Lu}/u.test(name[0] ?? '') && stands(short, name)) return name.join(' ')
  }
  return undefined
}

/** Whether each letter of the acronym begins a word, or for a word's second letter follows it there: NICE, DfE, HEFCE. */
function stands(short: string, words: readonly string[]): boolean {
  const letters = short.toLowerCase().replace(/&/g, '')
  const initials = words.map(word => word[0]?.toLowerCase() ?? '')
  if (initials[0] !== letters[0]) return false
  let at = 0
  const capitals = words.filter(word => /^\p{Lu}/u.test(word))
  for (const initial of initials) if (initial === letters[at]) at++
  if (at === letters.length) return capitals.length <= letters.length + 2
  const whole = capitals.join('').toLowerCase()
  let from = 0
  const isHidden = [...letters].every(letter => (from = whole.indexOf(letter, from) + 1) > 0)
  return isHidden && capitals.length > 2 && letters.length > 3
}

/**
 * "European Mentoring and Coaching Council" → "emcc", "emacc"; "Department for Education and Skills" → "des", "dfeas", "dfes"; "UK Research and
 * Innovation" → "ukri" among others; "Quality Assurance Agency for Higher Education" → "qaa" as well. Empty for a single word.
 */
export function acronyms(body: string): readonly string[] {
  const words = body.match(/\p{L}+/gu) ?? []
  const large = words.filter(word => /^\p{Lu}/u.test(word))
  if (large.length < 2) return []
  const without = /\s(?:for|of|in|on)\s/.test(body) ? body.replace(remit, '') : body
  const short =
    without === body ? '' : initials((without.match(/\p{L}+/gu) ?? []).filter(word => /^\p{Lu}/u.test(word)))
  return [
    ...new Set([
      initials(large),
      initials(words),
      initials(words.filter(word => word !== 'and')),
      large
        .map(word => (/^\p{Lu}{2,3}$/u.test(word) ? word : (word[0] ?? '')))
        .join('')
        .toLowerCase(),
      ...(short.length === 3 ? [short] : []),
    ]),
  ]
}

/** What a body is for: "for Higher Education". */
const remit = /(?<=\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)\s(?:for|of|in|on)\s.*$/u

function initials(words: readonly string[]): string {
  return words
    .map(word => word[0] ?? '')
    .join('')
    .toLowerCase()
}
