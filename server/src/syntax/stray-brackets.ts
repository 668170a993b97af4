import { authorsBefore, type AuthorRun } from './author-run.js'

/** Before the brackets that open where one does: "Starr ((2016))", "Starr [(2016)]". */
export function behindStrays(text: string, open: number): number {
  let at = open
  while (at > 0 && open - at < 3 && (text[at - 1] === '(' || text[at - 1] === '[')) at--
  return at
}

/** How many brackets close behind one, at most so many as opened before it. */
export function straysBehind(text: string, end: number, most: number): number {
  let strays = 0
  while (strays < most && (text[end + strays] === ')' || text[end + strays] === ']')) strays++
  return strays
}

/** More than this no names in a bracket of their own take: "(European Mentoring and Coaching Council)". */
const longestNames = 80

/** The authors that stand in a bracket of their own before `open`: "(Starr) (2016)", "(Locke and Latham), (2002)". */
export function bracketedBefore(text: string, open: number): AuthorRun | undefined {
  const from = Math.max(0, open - longestNames)
  const names = /\(([^()]{2,})\),?\s?$/.exec(text.slice(from, open))
  if (names?.[1] === undefined) return undefined
  const floor = from + names.index + 1
  const run = authorsBefore(text, floor + names[1].length, floor, true)
  return run?.span.start === floor ? run : undefined
}

/**
 * Where the bracket opens that holds another year of the same authors: "Starr (2011) and (2016)", "Starr (2011), and later (2016)", "Starr (2011)
 * explains why coaches ask and (2016) how they listen".
 */
export function yearBefore(text: string, open: number): number | undefined {
  const far = farBefore(text, open)
  if (far !== undefined) return far
  const from = Math.max(0, open - 40)
  const year =
    /\s?\((?:1[5-9]|20)\d\d[a-z]?(?:[,:]\s?(?:pp?\.\s?)?\d{1,4}(?:[–-]\d{1,4})?)?\)(?:,?\s(?:and|&|or)(?:\s(?:again|later|then))?(?:\sin)?\s|,\s|\s?\/\s?)$/.exec(
      text.slice(from, open),
    )
  return year === null ? undefined : from + year.index
}

/** The one year of a sentence so far, where "and" and a clause show that the same people go on to say something. */
function farBefore(text: string, open: number): number | undefined {
  if (!/^\((?:1[5-9]|20)\d\d[a-z]?\)\s(?:how|that|why|what|when|whether|where)\s/.test(text.slice(open, open + 20)))
    return undefined
  const from = Math.max(0, open - 200)
  const year =
    /\s\((?:1[5-9]|20)\d\d[a-z]?\)\s\p{Ll}[^().;:!?]{3,160}\s(?:and|but)(?:\s(?:again|later|then|also))?\s$/u.exec(
      text.slice(from, open),
    )
  return year === null ? undefined : from + year.index
}
