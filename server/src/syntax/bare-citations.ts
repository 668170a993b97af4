import { authorsBefore, type AuthorRun } from './author-run.js'
import type { Certainty, Citation } from './citation.js'
import { certaintyOf } from './citation-certainty.js'
import { dateStart } from './citation-dates.js'
import { sayingVerbs } from './citation-grammar.js'
import type { CitedYear } from './cited-years.js'
import { citationOf } from './read-citation.js'

/**
 * A year outside all brackets with its authors: "Giebel et al., 2023 highlighted", "Locke & Latham, 2002.", "According to Kolb, 1984". Sure only
 * where "et al.", a verb of saying or what stands before says so; a lone name without any of these is none.
 */
export function bareCitation(text: string, year: CitedYear, floor: number): Citation | undefined {
  if (year.isPeriod || year.isWeak || year.isLetterOnly) return undefined
  const { start, end } = year.span
  if (dateStart(text, start, floor) < start) return undefined
  const run = authorsBefore(text, start, floor, false)
  if (run === undefined || (run.isInverted && !isPointedAt(text.slice(Math.max(0, run.start - 12), run.start))))
    return undefined
  const hasComma = text.slice(run.span.end, start).includes(',')
  const sure = sureness({ text, run, hasComma, end, isLettered: /^\d{4}[a-h]$/.test(year.text) })
  const certainty =
    sure &&
    certaintyOf({
      run,
      year,
      form: 'bare',
      isDated: false,
      hasComma,
      lead: '',
      speaks: says(text.slice(end, end + 40)),
    })
  if (certainty === undefined) return undefined
  const span = { start: run.span.start, end }
  return citationOf(text, {
    run,
    year,
    certainty: sure === 'certain' ? certainty : 'possible',
    kind: 'parenthetical',
    isRepeated: false,
    span,
    group: span,
  })
}

interface Bare {
  readonly text: string
  readonly run: AuthorRun
  readonly hasComma: boolean
  readonly end: number
  /** "Abel 2006a": only who cites tells two years apart. */
  readonly isLettered: boolean
}

function sureness(bare: Bare): Certainty | undefined {
  const { text, run, hasComma, end, isLettered } = bare
  if (run.etAl || isLettered) return 'certain'
  const isTeam = run.authors.length > 1
  const after = text.slice(end, end + 40)
  if (isClosed(after)) return hasComma || isTeam ? 'certain' : 'possible'
  const before = text.slice(Math.max(0, run.span.start - 24), run.span.start)
  if (/\b(?:cited|quoted|qtd\.?) in\s$/i.test(before)) return 'certain'
  if ((isTeam || !hasComma) && isPointedAt(before)) return isTeam ? 'certain' : 'possible'
  return isTeam ? ofTeam(bare, before, after) : ofOne(bare, before, after)
}

/** "Locke & Latham, 2002", "Locke & Latham 2002, p. 5", "Locke and Latham 2002 argue", "according to Locke and Latham 2002" */
function ofTeam({ text, run, hasComma }: Bare, before: string, after: string): Certainty | undefined {
  const isJoined = text.slice(run.span.start, run.span.end).includes('&')
  // "Abel, Bone and Osei 2004;"
  if (run.authors.length > 2 && /^[;.)]/.test(after)) return 'certain'
  if (says(after) || namesSource.test(before) || (isJoined && (hasComma || locator.test(after)))) return 'certain'
  return hasComma || isJoined ? 'possible' : undefined
}

const locator = /^\s*(?:;|[,:]\s*(?:pp?|ch|chapter|vol|s|para)?\.?\s*\d)/

/** "Kolb, 1984 argues", "according to Kolb, 1984", "Kolb, 1984, p. 21" */
function ofOne({ text, run, hasComma }: Bare, before: string, after: string): Certainty | undefined {
  if (says(after)) return hasComma ? 'certain' : 'possible'
  if (!hasComma) return undefined
  if (namesSource.test(before) || /^\s*(?:;|[,:]\s*pp?\.?\s*\d)/.test(after)) return 'certain'
  const isApart = isAlone(text.slice(Math.max(0, run.start - 8), run.start), after)
  return isApart || /\bby\s$/.test(before) ? 'possible' : undefined
}

const namesSource =
  /(?:\b(?:according to|adapted from|cited in|source|taken from|based on|as per|see|following)|;)[\s:]*$/i

/** "see Bhabha 1994", "cf. Gellner 1987; Goulder 2007" */
function isPointedAt(before: string): boolean {
  return /(?:(?<!\b(?:i|we|you|they|to|can|will|could|would)\s)\b(?:see|see also|cf\.?|compare)|\s(?:1[5-9]|20)\d\d[a-z]?(?::\d[\d–-]*)?;)\s$/i.test(
    before,
  )
}

/** "Smith, 2001)": the bracket that opened was lost. */
function isClosed(after: string): boolean {
  return /^(?:,?\s?(?:pp?\.?\s?)?[\d–-]*)?[)\]]/.test(after)
}

/** Alone in a cell, or behind a sentence: "… more control. Smith, 2001." */
function isAlone(before: string, after: string): boolean {
  return /(?:^|\n\s*|[.!?”"]\s+)$/.test(before) && /^\s*(?:[.;]|\n\n|$)/.test(after)
}

/** Whether a verb of saying follows. */
export function says(after: string): boolean {
  const words = /^,?\s+(?:(?:also|further|clearly|rightly)\s+)?([a-z]+)\b/.exec(after)
  return words?.[1] !== undefined && sayingVerbs.has(words[1])
}
