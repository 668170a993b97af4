import type { AuthorRun } from './author-run.js'
import type { Block } from './block.js'
import type { Citation } from './citation.js'
import { openers } from './citation-grammar.js'
import { cleanName } from './letters.js'

/** A law's name is looked for in so many units before its year. */
const reach = 140

const name =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]*(?:,?\s+(?:of|and|for|at|in|the|to|on|by|with|from|etc\.?|\(\p{Lu}[\p{L} ]{1,40}\)|\p{Lu}[\p{L}’'-]*)){0,16}\s+(?:Act|Regulations|Order|Rules|Directive|Bill|Measure)(?:\s\(\p{Lu}[\p{L} ]{1,30}\))?[\s,]*$/u

/**
 * The law whose name ends at `end`: "Equality Act" of "under the Equality Act 2010", "Health and Safety at Work etc. Act". Undefined where anything
 * else stands there. Looks at few units, so that reading stays linear.
 */
export function lawBefore(text: string, end: number, floor: number): AuthorRun | undefined {
  if (!/[tsrely]\)?[\s,]*$/.test(text.slice(Math.max(floor, end - 3), end))) return undefined
  const from = Math.max(floor, end - reach)
  const found = name.exec(text.slice(from, end))
  if (found === null) return undefined
  const written = found[0].replace(/[\s,]+$/, '')
  const lead = leadOf(written)
  const start = from + found.index + lead
  const family = cleanName(written.slice(lead))
  if (!family.includes(' ')) return undefined
  return {
    ...{ authors: [family], etAl: false, span: { start, end: start + written.length - lead }, start, written: family },
    ...{ body: true, isPeople: false, isInverted: false, isPossessive: false },
  }
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
  const found: Citation[] = []
  for (const match of text.matchAll(dated)) {
    const end = match.index + match[0].length
    const run = lawBefore(text, end - 4, 0)
    const span = run && prose.sourceSpan({ start: run.start, end })
    if (
      run === undefined ||
      span === undefined ||
      citations.some(({ span: cited }) => cited.start < span.end && span.start < cited.end)
    )
      continue
    const yearSpan = prose.sourceSpan({ start: end - 4, end })
    found.push({
      ...{ span, group: span, authors: run.authors, authorSpan: prose.sourceSpan(run.span), etAl: false },
      ...{ year: match[1], yearSpan, locator: undefined, key: undefined },
      ...{ kind: 'narrative' as const, certainty: 'certain' as const, personal: false },
    })
  }
  return found
}
