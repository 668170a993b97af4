import { authorsBefore, type AuthorRun } from './author-run.js'
import { says } from './bare-citations.js'
import type { Bracket } from './brackets.js'
import { certaintyOf } from './citation-certainty.js'
import { bodyHeads } from './citation-grammar.js'
import { namesAnother, type CitedYear } from './cited-years.js'
import { isJoinedTitle } from './joined-titles.js'
import { lawBefore } from './law-names.js'
import { isDatedWork } from './dated-works.js'
import { speakerBefore } from './distant-years.js'
import { tokenBefore } from './name-tokens.js'
import { isThing, type Surroundings } from './named-things.js'
import { namedAfter, ownerBefore } from './owned-theory.js'
import { isPersonal } from './personal-citations.js'
import type { Prose } from './prose.js'
import type { CitedPart } from './read-citation.js'
import { behindStrays, bracketedBefore, straysBehind, yearBefore } from './stray-brackets.js'
import { authorOfTitle } from './title-authors.js'

/**
 * "Starr (2016)", "O'Neill's (2007)", "Clutterbuck et al. (2016)", "Gibbs’ reflective cycle (1988)": the names stand left of the bracket; or they begin
 * the sentence: "Brown argues that “people matter” (2020, p. 45)".
 */
export function narrativePart(
  { text, italic }: Pick<Prose, 'text' | 'italic'>,
  bracket: Bracket,
  year: CitedYear,
  isDated: boolean,
): CitedPart | undefined {
  if (isWideSquare(bracket) || isCase(text, bracket) || namesAnother(text, year.span.end)) return undefined
  const open = behindStrays(text, bracket.open)
  const owner = ownerBefore(text, open, 0, false)
  const titled = owner ? undefined : titledPart({ text, italic }, bracket, year, open)
  if (titled) return titled
  const near = owner ?? lawBefore(text, open, 0) ?? authorsBefore(text, open, 0, false) ?? namedAfter(text, open, 0)
  if (near === undefined) return partedPart(text, bracket, year) ?? distantPart(text, bracket, year)
  return nearPart({ text, bracket, year, open, isDated }, near, owner !== undefined)
}

/** Square brackets hold a year alone, "Starr [2016]", or more than a citation. */
function isWideSquare({ square, closed, open, end }: Bracket): boolean {
  return square && (!closed || end - open > 24)
}

const lawReport =
  /^\s(?:\d{1,3}\s)?(?:AC|WLR|All\sER|QB|KB|Ch|Fam|ECR|EWCA|EWHC|UKSC|UKHL|UKPC|IRLR|ICR|Cr\sApp\sR|Lloyd['’]s\sRep|CMLR|SC|SCR|HCA|NZLR|CSOH|CSIH)\b/

/** "Mangold [2005] ECR I-9981": the year of a law report. */
function isCase(text: string, { square, end }: Bracket): boolean {
  return square && lawReport.test(text.slice(end, end + 24))
}

/** "Freire's *Pedagogy of the Oppressed* (1970)" */
function titledPart(
  { text, italic }: Pick<Prose, 'text' | 'italic'>,
  bracket: Bracket,
  year: CitedYear,
  open: number,
): CitedPart | undefined {
  const writer = authorOfTitle(text, { end: open, floor: 0, inBracket: false }, italic)
  if (writer === undefined || year.isWeak || bareCertainty(writer, year, false) === undefined) return undefined
  return { ...placed(writer, bracket, year), certainty: 'possible' }
}

/** The bracket of a year, and what names before it are judged by. */
interface YearBracket {
  readonly text: string
  readonly bracket: Bracket
  readonly year: CitedYear
  /** Where the names end: before the bracket and stray ones. */
  readonly open: number
  readonly isDated: boolean
}

/** "Donoghue v Stevenson [1932]" is a case, as is "von Hannover (No 2) (2012)", "95/46/EC (1995)" a number, "#MeToo (2017)" a label. */
const noNameBehind = /\sv[s.]?\s+$|\d\/$|#$/

/** The citation whose names stand right before the bracket; `isOwner` says that they own what stands between: "Gibbs’ reflective cycle (1988)". */
function nearPart(place: YearBracket, near: AuthorRun, isOwner: boolean): CitedPart | undefined {
  const { text, bracket, year, open, isDated } = place
  if (isEntry(text, near, bracket)) return undefined
  const lead = text.slice(Math.max(0, near.start - 24), near.start)
  if (noNameBehind.test(lead) || /\(No\.?\s\d\)/.test(text.slice(near.span.end, open))) return undefined
  const hasComma = text.slice(near.span.end, open).includes(',')
  const isLocated = hasPage(text.slice(year.span.end, bracket.end))
  const speaks = isLocated || says(text.slice(bracket.end, bracket.end + 40))
  if (year.isWeak && !mayBeUnpublished(place, near, speaks)) return undefined
  const judged = (run: AuthorRun) =>
    certaintyOf({ run, year, form: 'narrative', isDated, hasComma, lead, speaks, isLocated })
  const certainty = judged(near)
  if (certainty === undefined) return undefined
  const titled = isOwner ? undefined : ownerOfTitle(text, near)
  if (titled && judged(titled) === 'certain') return { ...placed(titled, bracket, year), certainty: 'possible' }
  const strays = straysBehind(text, bracket.end, bracket.open - open)
  const isDoubted = isTitleHere(place, near, { lead, speaks })
  return { ...placed(near, bracket, year, strays), certainty: isDoubted ? 'possible' : certainty }
}

/** Whether the name is rather what a work or a thing is called than its author. */
function isTitleHere(place: YearBracket, near: AuthorRun, said: Pick<Surroundings, 'lead' | 'speaks'>): boolean {
  if (isJoinedTitle(place.text, near, place.bracket.end)) return true
  return isLone(place, near) && (isThingHere(place, near, said) || isWorkHere(place, near))
}

/** "Jensen (submitted) found", "Jensen and Holm (under review)"; but "the Application (submitted)". */
function mayBeUnpublished({ text, bracket, year }: YearBracket, near: AuthorRun, speaks: boolean): boolean {
  if (near.isPeople) return true
  const isBracketed = /^[(\s]*$/.test(text.slice(bracket.open, year.span.start)) && year.span.end + 1 >= bracket.end
  return isBracketed && !near.body && (speaks || near.authors.length > 1)
}

/** A name alone that nothing shows to be a person's. */
function isLone({ text, year }: YearBracket, { authors, etAl, isPeople }: AuthorRun): boolean {
  return authors.length === 1 && !etAl && !isPeople && !isPersonal(text, year.span.end)
}

function isThingHere(
  { text, bracket }: YearBracket,
  { span }: AuthorRun,
  { lead, speaks }: Pick<Surroundings, 'lead' | 'speaks'>,
): boolean {
  const near = text.slice(Math.max(0, span.start - 3), span.start)
  return isThing({ lead, near, behind: text.slice(bracket.end, bracket.end + 40), speaks })
}

function isWorkHere({ text, bracket, open }: YearBracket, near: AuthorRun): boolean {
  return !hasHead(near) && isDatedWork({ text, start: near.start, open, end: bracket.end })
}

function hasHead({ body, written }: AuthorRun): boolean {
  return body && written.split(/\s/).some(word => bodyHeads.has(word.toLowerCase()))
}

function placed(run: AuthorRun, bracket: Bracket, year: CitedYear, strays = 0): CitedPart {
  const end = bracket.closed ? Math.max(bracket.end, year.span.end) + strays : year.span.end
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

/** "(Starr) (2016)", "Starr (2011) and (2016)": what a bracket of its own parts from its year. */
function partedPart(text: string, bracket: Bracket, year: CitedYear): CitedPart | undefined {
  if (!bracket.closed || year.isPeriod || year.isWeak) return undefined
  const again = yearBefore(text, bracket.open)
  const run = again === undefined ? bracketedBefore(text, bracket.open) : authorsBefore(text, again, 0, false)
  if (run === undefined) return undefined
  const certainty = bareCertainty(run, year, false)
  if (certainty === undefined) return undefined
  if (again === undefined) return { ...placed(run, bracket, year), certainty: 'possible' }
  const group = { start: bracket.open, end: bracket.end }
  return { ...placed(run, bracket, year), certainty, kind: 'parenthetical', isRepeated: true, span: year.span, group }
}

/** How sure a narrative citation is whose bracket holds the year and nothing before it. */
function bareCertainty(run: AuthorRun, year: CitedYear, speaks: boolean): CitedPart['certainty'] | undefined {
  return certaintyOf({ run, year, form: 'narrative', isDated: false, hasComma: false, lead: '', speaks })
}

/** "Shakespeare's Hamlet (1603)": the author is who owns the title. */
function ownerOfTitle(text: string, title: AuthorRun): AuthorRun | undefined {
  if (title.isPeople || hasHead(title)) return undefined
  const { start } = title
  const before = tokenBefore(text, start, Math.max(0, start - 80))
  if (before?.kind !== 'capital' || !before.isPossessive) return undefined
  return authorsBefore(text, before.end, Math.max(0, start - 160), false)
}

/** The year and page alone in a bracket at the end of what somebody is said to say. The citation is the bracket. */
function distantPart(text: string, bracket: Bracket, year: CitedYear): CitedPart | undefined {
  if (!bracket.closed || year.isPeriod || !/^[(\s]*$/.test(text.slice(bracket.open, year.span.start))) return undefined
  const run = hasPage(text.slice(year.span.end, bracket.end)) ? speakerBefore(text, bracket.open) : undefined
  if (run === undefined) return undefined
  const certainty = bareCertainty(run, year, true)
  if (certainty === undefined) return undefined
  return { ...placed(run, bracket, year), certainty, span: year.span, group: { start: bracket.open, end: bracket.end } }
}

/** ", p. 41", ": 41", ", para 3", ", IV/1" */
function hasPage(behindYear: string): boolean {
  return /^\s*[,:]\s*(?:(?:pp?\.?|para|vol\.?)?\s*\d|[IVX]{1,5}(?:[/.]\d|[,)]))/.test(behindYear)
}

/** "DuBrin, A. J. (2012). Essentials of management": an entry of a list, wherever it stands; not where a sentence leads to the names. */
function isEntry(text: string, { isInverted, start }: AuthorRun, { end }: Bracket): boolean {
  if (/[\p{Ll},]\s$/u.test(text.slice(Math.max(0, start - 2), start))) return false
  return isInverted && /^[.,:]?\s+[*_"'“‘]*[A-Z]/.test(text.slice(end, end + 8))
}
