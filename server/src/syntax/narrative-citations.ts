import { authorsBefore, type AuthorRun } from './author-run.js'
import type { Bracket } from './brackets.js'
import { certaintyOf } from './citation-certainty.js'
import { bodyHeads, theoryNouns } from './citation-grammar.js'
import { namesAnother, type CitedYear } from './cited-years.js'
import { lawBefore } from './law-names.js'
import { speakerBefore } from './distant-years.js'
import { tokenBefore } from './name-tokens.js'
import { ownerBefore } from './owned-theory.js'
import type { CitedPart } from './read-citation.js'

/**
 * "Starr (2016)", "O'Neill's (2007)", "Clutterbuck et al. (2016)", "Gibbs’ reflective cycle (1988)": the names stand left of the bracket; or they begin
 * the sentence: "Brown argues that “people matter” (2020, p. 45)".
 */
export function narrativePart(
  text: string,
  bracket: Bracket,
  year: CitedYear,
  isDated: boolean,
): CitedPart | undefined {
  if (bracket.square && (!bracket.closed || bracket.end - bracket.open > 24)) return undefined
  if (namesAnother(text, year.span.end)) return undefined
  const owner = ownerBefore(text, bracket.open, 0, false)
  const near = owner ?? lawBefore(text, bracket.open, 0) ?? authorsBefore(text, bracket.open, 0, false)
  if (near === undefined) return distantPart(text, bracket, year)
  if ((year.isWeak && !near.isPeople) || isEntry(text, near, bracket)) return undefined
  const lead = text.slice(Math.max(0, near.start - 24), near.start)
  // "Donoghue v Stevenson [1932]" is a case, "95/46/EC (1995)" a number, "#MeToo (2017)" a label.
  if (/\sv[s.]?\s+$|\d\/$|#$/.test(lead)) return undefined
  const hasComma = text.slice(near.span.end, bracket.open).includes(',')
  const judged = (run: AuthorRun) => certaintyOf({ run, year, form: 'narrative', isDated, hasComma, lead })
  const certainty = judged(near)
  if (certainty === undefined) return undefined
  const titled = owner === undefined && !near.isPeople && !hasHead(near) ? ownerOfTitle(text, near) : undefined
  if (titled && judged(titled) === 'certain') return { ...placed(titled, bracket, year), certainty: 'possible' }
  const isTitle = near.authors.length === 1 && !near.etAl && !near.isPeople && titleLead.test(lead)
  const isThing =
    near.authors.length === 1 && !near.isPeople && isOneOfMany(lead, text.slice(bracket.end, bracket.end + 40))
  return { ...placed(near, bracket, year), certainty: isTitle || isThing ? 'possible' : certainty }
}

/** "an Intel Xeon (2018)", but "a McKinsey (2020) survey": no author has an article, save what they wrote. */
function isOneOfMany(lead: string, behind: string): boolean {
  const next = /^\s+(?:\p{L}+\s+)?(\p{L}+)/u.exec(behind)?.[0].toLowerCase().split(/\s+/) ?? []
  return (
    /\b[Aa]n?\s+$/.test(lead) &&
    !next.some(word => theoryNouns.has(word) || /^(?:poll|briefing|guide|book|chapter|inquiry)$/.test(word))
  )
}

/** "in her book Coaching Skills (2012)", "in Coaching for Performance (1992)" */
const titleLead =
  /\b(?:book|article|film|movie|novel|paper|song|play|poem|album|series|speech|textbook|essay|documentary)\s+(?:The\s+)?$|[a-z,]\s[A-Z][a-z]+ (?:of|for)(?: the)? $/

function hasHead({ body, written }: AuthorRun): boolean {
  return body && written.split(/\s/).some(word => bodyHeads.has(word.toLowerCase()))
}

function placed(run: AuthorRun, bracket: Bracket, year: CitedYear): CitedPart {
  const end = bracket.closed ? Math.max(bracket.end, year.span.end) : year.span.end
  return {
    run,
    year,
    certainty: 'certain',
    kind: 'narrative',
    isRepeated: false,
    span: { start: run.span.start, end },
    group: { start: run.span.start, end: bracket.end },
  }
}

/** "Shakespeare's Hamlet (1603)": the author is who owns the title. */
function ownerOfTitle(text: string, { start }: AuthorRun): AuthorRun | undefined {
  const before = tokenBefore(text, start, Math.max(0, start - 80))
  if (before?.kind !== 'capital' || !before.isPossessive) return undefined
  return authorsBefore(text, before.end, Math.max(0, start - 160), false)
}

/** The year and page alone in a bracket at the end of what somebody is said to say. The citation is the bracket. */
function distantPart(text: string, bracket: Bracket, year: CitedYear): CitedPart | undefined {
  if (!bracket.closed || year.isPeriod || !/^[(\s]*$/.test(text.slice(bracket.open, year.span.start))) return undefined
  const hasPage = /^\s*[,:]\s*(?:pp?\.?|para)?\s*\d/.test(text.slice(year.span.end, bracket.end))
  const run = hasPage ? speakerBefore(text, bracket.open) : undefined
  if (run === undefined) return undefined
  const certainty = certaintyOf({ run, year, form: 'narrative', isDated: false, hasComma: false, lead: '' })
  if (certainty === undefined) return undefined
  return { ...placed(run, bracket, year), certainty, span: year.span, group: { start: bracket.open, end: bracket.end } }
}

/** "DuBrin, A. J. (2012). Essentials of management": an entry of a list, wherever it stands; not where a sentence leads to the names. */
function isEntry(text: string, { isInverted, start }: AuthorRun, { end }: Bracket): boolean {
  if (/[\p{Ll},]\s$/u.test(text.slice(Math.max(0, start - 2), start))) return false
  return isInverted && /^[.,:]?\s+[*_"'“‘]*[A-Z]/.test(text.slice(end, end + 8))
}
