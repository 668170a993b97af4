import type { AuthorRun } from './author-run.js'
import type { Block } from './block.js'
import type { Citation } from './citation.js'
import { openers } from './citation-grammar.js'
import { cleanName } from './letters.js'

/** A law's name is looked for in so many units before its year. */
const reach = 140

const kinds = /^(?:Act|Regulations|Order|Rules|Directive|Bill|Measure)$/
const part = /^(?:\p{Lu}[\p{L}’'-]*,?|of|and|for|at|in|the|to|on|by|with|from|etc\.?)$/u

/**
 * The law whose name ends at `end`: "Equality Act" of "under the Equality Act 2010", "Health and Safety at Work etc. Act". Undefined where anything
 * else stands there. Looks at few units, so that reading stays linear.
 */
export function lawBefore(text: string, end: number, floor: number): AuthorRun | undefined {
  if (!/[tsrely)][\s,]*$/.test(text.slice(Math.max(floor, end - 3), end))) return undefined
  const from = Math.max(floor, end - reach)
  const stretch = text.slice(from, end).replace(/[\s,]+$/, '')
  const first = nameStart(stretch)
  if (first === undefined) return undefined
  const start = from + first + leadOf(stretch.slice(first))
  const family = cleanName(text.slice(start, from + stretch.length))
  if (!family.includes(' ')) return undefined
  return {
    authors: [family],
    etAl: false,
    span: { start, end: from + stretch.length },
    start,
    written: family,
    body: true,
    isPeople: false,
    isInverted: false,
    isPossessive: false,
  }
}

/** Where the capitals that end in "Act" begin, with the small words and brackets between them: "Care Quality Commission (Registration) Regulations". */
function nameStart(stretch: string): number | undefined {
  const words = [...stretch.matchAll(/\S+/g)]
  const kind = beforeBracket(words, words.length - 1)
  if (!kinds.test(words[kind]?.[0] ?? '')) return undefined
  let first: number | undefined
  for (let at = kind - 1; at >= 0; at--) {
    const before = beforeBracket(words, at)
    if (before === at && !part.test(words[at]?.[0] ?? '')) break
    at = before
    if (/^\p{Lu}/u.test(words[at]?.[0] ?? '')) first = words[at]?.index
  }
  return first
}

/** The word before a bracket of words that ends at `closing`; `closing` where none does: "(UK Government, 2011)" is a citation. */
function beforeBracket(words: readonly RegExpExecArray[], closing: number): number {
  if (words[closing]?.[0].endsWith(')') !== true) return closing
  let open = closing
  while (open >= 0 && closing - open < 6 && !words[open]?.[0].startsWith('(')) open--
  const inside = words
    .slice(Math.max(open, 0), closing + 1)
    .map(([word]) => word)
    .join(' ')
  return /^\(\p{Lu}\D*$/u.test(inside) ? open - 1 : closing
}

/** Where the name begins: behind the last "the" and the words that open a sentence. */
function leadOf(written: string): number {
  let lead = written.lastIndexOf(' the ') + 1
  if (lead > 0) lead += 4
  for (;;) {
    const word = /^(\S+)\s+/.exec(written.slice(lead))
    if (word?.[1] === undefined || !openers.has(word[1].toLowerCase())) return lead
    lead += word[0].length
  }
}

const dated =
  /\b(?:Act|Regulations|Order|Rules|Directive|Bill|Measure)(?:\s\(\p{Lu}[\p{L} ]{1,30}\))?,?\s((?:1[5-9]|20)\d\d)(?![\p{L}\p{N}/–-])/gu

/**
 * The laws that a block names with their year in running text, "the Equality Act 2010", as citations would stand there (OSCOLA and Cite Them Right
 * cite laws so). Whether they are any depends on the lists: a law that is not listed is only spoken of. Places are those of the source.
 */
export function lawsIn({ prose, citations }: Pick<Block, 'prose' | 'citations'>): readonly Citation[] {
  const { text } = prose
  if (!/\b(?:Act|Regulations|Order|Rules|Directive|Bill|Measure)\b/.test(text)) return []
  const found: Citation[] = []
  const cited = new Set(citations.map(({ yearSpan }) => yearSpan?.start))
  for (const match of text.matchAll(dated)) {
    const end = match.index + match[0].length
    const run = lawBefore(text, end - 4, 0)
    const yearSpan = prose.sourceSpan({ start: end - 4, end })
    if (run === undefined || cited.has(yearSpan.start)) continue
    const span = prose.sourceSpan({ start: run.start, end })
    found.push({
      span,
      group: span,
      authors: run.authors,
      authorSpan: prose.sourceSpan(run.span),
      etAl: false,
      year: match[1],
      yearSpan,
      locator: undefined,
      key: undefined,
      kind: 'narrative' as const,
      certainty: 'certain' as const,
      personal: false,
    })
  }
  return found
}
