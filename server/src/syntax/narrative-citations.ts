import { authorsBefore, type AuthorRun } from './author-run.js'
import type { Bracket } from './brackets.js'
import { certaintyOf } from './citation-certainty.js'
import type { CitedYear } from './cited-years.js'
import { ownerBefore } from './owned-theory.js'
import type { CitedPart } from './read-citation.js'

/** "Starr (2016)", "O'Neill's (2007)", "Clutterbuck et al. (2016)", "Gibbs’ reflective cycle (1988)": the names stand left of the bracket. */
export function narrativePart(
  text: string,
  bracket: Bracket,
  year: CitedYear,
  isDated: boolean,
): CitedPart | undefined {
  if (bracket.square && (!bracket.closed || bracket.end - bracket.open > 24)) return undefined
  const run = ownerBefore(text, bracket.open, 0, false) ?? authorsBefore(text, bracket.open, 0, false)
  if (run === undefined || (year.isWeak && !run.isPeople) || isEntry(text, run, bracket)) return undefined
  const hasComma = text.slice(run.span.end, bracket.open).includes(',')
  const certainty = certaintyOf({ run, year, form: 'narrative', isDated, hasComma, lead: '' })
  if (certainty === undefined) return undefined
  const end = bracket.closed ? Math.max(bracket.end, year.span.end) : year.span.end
  return {
    run,
    year,
    certainty,
    kind: 'narrative',
    isRepeated: false,
    span: { start: run.span.start, end },
    group: { start: run.span.start, end: bracket.end },
  }
}

/** "DuBrin, A. J. (2012). Essentials of management": an entry of a list, wherever it stands. */
function isEntry(text: string, { isInverted }: AuthorRun, { end }: Bracket): boolean {
  return isInverted && /^[.,:]?\s+[*_"'“‘]*[A-Z]/.test(text.slice(end, end + 8))
}
