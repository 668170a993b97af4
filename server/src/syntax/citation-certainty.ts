import { yearLetter } from '../bibliography/years.js'
import type { AuthorRun } from './author-run.js'
import type { Certainty } from './citation.js'
import {
  bodyHeads,
  countries,
  events,
  lawWords,
  months,
  places,
  prefixes,
  products,
  publishers,
  roles,
  seasons,
  structure,
  surnamesToo,
  weekdays,
} from './citation-grammar.js'
import type { CitedYear } from './cited-years.js'

/** Authors and a year that may belong together, and what stands round them. */
export interface Candidate {
  readonly run: AuthorRun
  readonly year: CitedYear
  readonly form: 'bracket' | 'narrative' | 'bare'
  /** Whether a month or day stands before the year. */
  readonly isDated: boolean
  /** Whether a comma parts the authors from the year or its date. */
  readonly hasComma: boolean
  /** The prose of the bracket before the authors: "see", "for a review see". */
  readonly lead: string
}

/** How sure it is that these authors are cited; undefined where they surely are not. */
export function certaintyOf(candidate: Candidate): Certainty | undefined {
  const { run, year, form, lead } = candidate
  const isAlone = run.authors.length === 1 && !run.etAl
  const byName = isAlone && !run.isInverted ? ofLoneName(candidate) : ofTeam(candidate)
  if (byName === undefined) return undefined
  if (year.isPeriod) return form === 'narrative' && isAlone ? undefined : 'possible'
  const byLead = form === 'bracket' ? ofLead(lead, isAlone) : 'certain'
  if (byLead === undefined) return undefined
  return byName === 'certain' && byLead === 'certain' ? 'certain' : 'possible'
}

function ofTeam({ run, isDated }: Candidate): Certainty | undefined {
  const names = run.authors.map(name => name.toLowerCase())
  if (!run.etAl && names.some(name => isPeriodWord(name) && !surnamesToo.has(name))) return undefined
  if (!run.etAl && names.every(name => surnamesToo.has(name) || isPeriodWord(name)))
    return isDated ? undefined : 'possible'
  if (!run.isInverted && names.every(name => countries.has(name) || places.has(name) || roles.has(name)))
    return run.etAl ? 'possible' : undefined
  return isDated && !run.etAl ? 'possible' : 'certain'
}

function ofLoneName({ run, year, form, isDated, hasComma, lead }: Candidate): Certainty | undefined {
  const name = run.authors[0] ?? ''
  const lower = name.toLowerCase()
  const words = run.written.toLowerCase().split(/[\s-]+/)
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (name.length < 2 && !/\p{Lo}/u.test(name)) return undefined
  if (isPeriodWord(lower) && run.isPeople && words.length > 1) return 'certain'
  if (isPeriodWord(lower)) return surnamesToo.has(lower) && mayBeSurname(lower, form, hasComma) ? 'possible' : undefined
  if (surnamesToo.has(lower)) return hasComma || form === 'narrative' || yearLetter(year.text) ? 'certain' : undefined
  if (structure.has(lower) || (!run.body && words.length > 1 && things.test(last))) return undefined
  if (roles.has(lower) || (roles.has(first) && words.length > 1 && (/\d|^[a-z]$/.test(last) || words[1] === 'of')))
    return undefined
  if (words.some(word => structure.has(word) && word !== 'y') && !run.body)
    return form === 'narrative' || !hasComma ? undefined : 'possible'
  if (structure.has(first) && /\d|^[ivx]+$/.test(last)) return undefined
  if (run.isPeople && !isDated) return 'certain'
  if (run.body && isPlan(last)) return 'possible'
  const whole = words.join('-')
  // "(London 2012)", "(Diwali 2019)": a name without a comma is what the year belongs to.
  const ofYear = form === 'bracket' && !hasComma
  if (countries.has(whole)) return undefined
  if (places.has(whole))
    return ofYear || isDated || /\b(?:in|at|from|to|near|of)$/i.test(lead.trim()) ? undefined : 'possible'
  if (products.has(lower) || (products.has(first) && words.length > 1 && !run.body))
    return hasComma ? 'possible' : undefined
  if (events.has(last) || (words.some(word => events.has(word)) && !words.some(word => bodyHeads.has(word))))
    return !ofYear && (words.length === 1 || hasComma) ? 'possible' : undefined
  if (words.some(word => lawWords.has(word)) || /\d/.test(name)) return 'possible'
  if (publishers.has(lower) || last === 'press') return /:$/.test(lead.trim()) ? undefined : 'possible'
  if (isDated) return hasComma && (run.body || /^[A-Z]{2,}$/.test(name)) && form === 'bracket' ? 'certain' : 'possible'
  return 'certain'
}

/** "Animal Farm", "Tate Modern", "Leicester City", "Black Lives Matter", "White Paper": names of things, and no surnames. */
const things =
  /^(?:farm|modern|united|city|rovers|wanderers|athletic|matters?|papers?|review|report|inquiry|enquiry|song|story|scandal|affair)$/

const planWords =
  /^(?:league|project|plan|strategy|goals?|agenda|scheme|roadmap|index|indicator|models?|theory|cycle|taxonomy|framework|stages|roles|matrix|inventory|wheel|styles|levels|principles|approach|method|test|questionnaire|scale)$/

/** "NHS Long Term Plan", "Premier League", "Belbin Team Roles": what a body or a theory is known by. */
function isPlan(last: string): boolean {
  return planWords.test(last)
}

/** "March, 1991" and "Day (2001)" may be people; a month without a comma is a date. */
function mayBeSurname(word: string, form: Candidate['form'], hasComma: boolean): boolean {
  return hasComma || (form === 'narrative' && !months.has(word) && !seasons.has(word))
}

function isPeriodWord(word: string): boolean {
  return months.has(word) || seasons.has(word) || weekdays.has(word)
}

/** What stands before the authors in a bracket: a place and a colon make a publisher of them, "held in" a place. */
function ofLead(lead: string, isAlone: boolean): Certainty | undefined {
  const before = lead
    .replace(/^[\s,:]*pp?\.?\s*[\d–-]+/, '')
    .trim()
    .replace(/[,.;–—-]+$/, '')
  if (
    before === '' ||
    /\b(?:cited|quoted|reported|mentioned|discussed|referred to|described) (?:in|by|from)$/i.test(before)
  )
    return 'certain'
  if (/\sv[s.]?$/.test(before)) return undefined
  // "(Drucker, in Zak, 2013)": who is quoted there.
  if (
    /^\p{Lu}[\p{L}'’-]+(?:\s(?:and|&)\s\p{Lu}[\p{L}'’-]+|\set al\.)?,?\s+in$/u.test(before) &&
    !places.has(before.replace(/,?\s+in$/, '').toLowerCase())
  )
    return 'certain'
  const words = before
    .toLowerCase()
    .split(/[\s,.:;()[\]]+/)
    .filter(Boolean)
  if (words.every(word => prefixes.has(word))) return 'certain'
  if (!isAlone) return 'certain'
  // "Tom (CEO, Acme, 2020)"
  if (roles.has(words.at(-1) ?? '') && /,\s*$/.test(lead)) return undefined
  if (
    /\b(?:interview(?:ed)?|born|died|held|based|founded|launched|opened|established|published|printed|built|filmed|released|graduated|accessed|retrieved)\b[^;]*$/i.test(
      before,
    )
  )
    return undefined
  if (/^[A-Z][a-z]+(?:,? [A-Z][A-Za-z]+)?:$/.test(before))
    return /^(?:Source|Figure|Table|Image|Photo|From|Credit|See|Note|Adapted)/.test(before) ? 'certain' : undefined
  return /\b(?:at|on|with|under|near|to|in)$/.test(before) || /\d$/.test(before) ? 'possible' : 'certain'
}
