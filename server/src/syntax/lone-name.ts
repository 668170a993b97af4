import { yearLetter } from '../bibliography/years.js'
import type { Candidate } from './candidate.js'
import type { Certainty } from './citation.js'
import {
  bodyHeads,
  bodyWords,
  brands,
  countries,
  events,
  forenames,
  frameworks,
  lawWords,
  months,
  places,
  products,
  publishers,
  roles,
  rulers,
  seasons,
  structure,
  surnamesToo,
  titles,
  weekdays,
} from './citation-grammar.js'
import { isRole } from './role-names.js'

/** How sure it is that a single name before a year is cited; undefined where it surely is not. The first judge with an opinion decides. */
export function ofLoneName(candidate: Candidate): Certainty | undefined {
  const name = loneName(candidate)
  for (const judge of judges) {
    const verdict = judge(name)
    if (verdict !== undefined) return verdict === 'none' ? undefined : verdict
  }
  return 'certain'
}

/** Whether the word is a month, a season or a day of the week. */
export function isPeriodWord(word: string): boolean {
  return months.has(word) || seasons.has(word) || weekdays.has(word)
}

/** A name in the forms that the lists of words know. */
interface LoneName {
  readonly candidate: Candidate
  /** As it is written: "Rollo May", "ISO 9001". */
  readonly name: string
  /** In lower case, without what stands before it: "may". */
  readonly lower: string
  /** The words with the capitals before it, in lower case: "rollo", "may". */
  readonly words: readonly string[]
  readonly first: string
  readonly last: string
}

function loneName(candidate: Candidate): LoneName {
  const { authors, written } = candidate.run
  const name = authors[0] ?? ''
  const words = written.toLowerCase().split(/[\s-]+/)
  return { candidate, name, lower: name.toLowerCase(), words, first: words[0] ?? '', last: words.at(-1) ?? '' }
}

/** "(London 2012)", "(Diwali 2019)": a name without a comma is what the year belongs to. */
function isOfYear({ form, hasComma }: Candidate): boolean {
  return form === 'bracket' && !hasComma
}

/** What one reason says about a name; undefined where it says nothing. */
type Judge = (name: LoneName) => Certainty | 'none' | undefined

const judges: readonly Judge[] = [
  ofInitial,
  ofPeriod,
  ofSurnameToo,
  ofThing,
  ofRole,
  ofPartOfDocument,
  ofForename,
  ofLanguage,
  ofRuler,
  ofPerson,
  ofPlan,
  ofCountry,
  ofPlace,
  ofProduct,
  ofEvent,
  ofLaw,
  ofPublisher,
  ofBrand,
  ofDate,
]

/** A letter of an alphabet is no name; "王" is one. */
function ofInitial({ name }: LoneName): ReturnType<Judge> {
  return name.length < 2 && !/\p{Lo}/u.test(name) ? 'none' : undefined
}

/** "Rollo May (1969)"; "March, 1991" and "Day (2001)" may be people; a month without a comma is a date. */
function ofPeriod({ lower, words, candidate: { run, form, hasComma, speaks } }: LoneName): ReturnType<Judge> {
  if (!isPeriodWord(lower)) return undefined
  if (run.isPeople && words.length > 1) return 'certain'
  if (surnamesToo.has(lower) && form === 'narrative' && speaks) return 'certain'
  const mayBeSurname = hasComma || (form === 'narrative' && !months.has(lower) && !seasons.has(lower))
  return surnamesToo.has(lower) && mayBeSurname ? 'possible' : 'none'
}

/** "(Case, 2009)", "Page (2012)", "(Box 2011a)" */
function ofSurnameToo({ lower, candidate: { hasComma, form, year } }: LoneName): ReturnType<Judge> {
  if (!surnamesToo.has(lower)) return undefined
  return hasComma || form === 'narrative' || yearLetter(year.text) ? 'certain' : 'none'
}

const things =
  /^(?:farm|modern|united|city|rovers|wanderers|athletic|matters?|papers?|review|report|inquiry|enquiry|song|story|scandal|affair)$/

/** "Figure (2012)"; "Animal Farm", "Tate Modern", "Black Lives Matter", "White Paper": names of things, and no surnames. */
function ofThing({ lower, words, last, candidate: { run } }: LoneName): ReturnType<Judge> {
  return structure.has(lower) || (!run.body && words.length > 1 && things.test(last)) ? 'none' : undefined
}

/** "Participant 3", "Coachee A", "Head of School" */
function ofRole({ lower, words, first, last, candidate: { run } }: LoneName): ReturnType<Judge> {
  const isNumbered = words.length > 1 && (/\d|^[a-z]$/.test(last) || words[1] === 'of')
  return (roles.has(lower) && isRole(run.authors[0] ?? lower)) || (roles.has(first) && isNumbered) ? 'none' : undefined
}

/** "Stage III", "Gibbs Reflective Cycle" */
function ofPartOfDocument({ words, first, last, candidate: { run, form, hasComma } }: LoneName): ReturnType<Judge> {
  if (!run.body && words.some(word => structure.has(word) && word !== 'y'))
    return form === 'narrative' || !hasComma ? 'none' : 'possible'
  return structure.has(first) && /\d|^[ivx]+$/.test(last) ? 'none' : undefined
}

/** "Sarah (2019) said": somebody met rather than an author. */
function ofForename({ lower, words }: LoneName): ReturnType<Judge> {
  return words.length === 1 && forenames.has(lower) ? 'possible' : undefined
}

/** "Ada (1983)": a given name too, but not alone. */
function ofLanguage({ words, ...name }: LoneName): ReturnType<Judge> {
  return words.length === 1 ? ofProduct({ words, ...name }) : undefined
}

/** "Queen Matilda (1141)", "President Haldane (2009)"; not "Queen Mary University". */
function ofRuler({ words, first, candidate: { form } }: LoneName): ReturnType<Judge> {
  if (form !== 'narrative' || words.length < 2 || !rulers.has(first)) return undefined
  return words.some(word => bodyWords.has(word)) ? undefined : 'possible'
}

function ofPerson({ candidate: { run, isDated } }: LoneName): ReturnType<Judge> {
  return run.isPeople && !isDated ? 'certain' : undefined
}

const planWords =
  /^(?:league|project|plan|strategy|goals?|agenda|scheme|roadmap|index|indicator|models?|theory|cycle|taxonomy|framework|stages|roles|matrix|inventory|wheel|styles|levels|principles|approach|method|test|questionnaire|scale)$/

/** "NHS Long Term Plan", "Premier League", "Belbin Team Roles": what a body or a theory is known by. */
function ofPlan({ last, candidate: { run } }: LoneName): ReturnType<Judge> {
  return run.body && planWords.test(last) ? 'possible' : undefined
}

function ofCountry({ words }: LoneName): ReturnType<Judge> {
  return countries.has(words.join('-')) ? 'none' : undefined
}

/** "(London, 2003)" may be somebody, "(London 2012)" and "in London (2012)" are none. */
function ofPlace({ words, candidate }: LoneName): ReturnType<Judge> {
  if (!places.has(words.join('-'))) return undefined
  const isIn = /\b(?:in|at|from|to|near|of)$/i.test(candidate.lead.trim())
  return isOfYear(candidate) || candidate.isDated || isIn ? 'none' : 'possible'
}

/** "(Windows, 2000)", "Python (1991)" */
function ofProduct({ lower, words, first, candidate: { hasComma } }: LoneName): ReturnType<Judge> {
  const isNamed = words.length > 1 && products.has(first) && !words.some(word => bodyWords.has(word))
  const isProduct = products.has(lower) || isNamed
  return !isProduct ? undefined : hasComma ? 'possible' : 'none'
}

/** "Suez Crisis", "Brexit (2016)"; not "Prize Committee". */
function ofEvent({ words, last, candidate }: LoneName): ReturnType<Judge> {
  const isEvent = events.has(last) || (words.some(word => events.has(word)) && !words.some(word => bodyHeads.has(word)))
  return !isEvent ? undefined : !isOfYear(candidate) && (words.length === 1 || candidate.hasComma) ? 'possible' : 'none'
}

/** Laws, standards and names with a number; not "Bill and Melinda Gates Foundation". "The Treaty of Rome (1957)" is told of, and not cited. */
function ofLaw({ words, name, candidate: { form } }: LoneName): ReturnType<Judge> {
  if (form === 'narrative' && words.includes('treaty')) return 'none'
  const isOfBody = words.some(word => bodyHeads.has(word) && !lawWords.has(word))
  const isLaw = !isOfBody && words.some(word => lawWords.has(word))
  return isLaw || /\d/.test(name) ? 'possible' : undefined
}

/** "London: Sage, 2001" is no citation. */
function ofPublisher({ lower, last, candidate: { lead } }: LoneName): ReturnType<Judge> {
  if (!publishers.has(lower) && last !== 'press') return undefined
  return /:$/.test(lead.trim()) ? 'none' : 'possible'
}

/** "Nokia (2007) fell behind", "in Macbeth (1606)"; but "Nokia (2007) reports" and "Nokia’s (2007) report". */
function ofBrand({ words, candidate: { form, run, speaks, lead } }: LoneName): ReturnType<Judge> {
  if (form === 'bracket' || run.isPossessive) return undefined
  const joined = words.join('')
  if (![brands, frameworks, titles].some(list => list.has(joined))) return undefined
  return speaks || reported.test(lead) ? undefined : 'possible'
}

/** "According to OpenAI (2023)", "a survey by YouGov (2020)": what a body said is cited. */
const reported =
  /\b(?:see|according to|(?:survey|poll|report|study|studies|research|data|figures|findings|guidance|analysis|statistics|review)s? (?:by|from|of)|(?:published|released|issued|produced|conducted) by) (?:the )?$/i

/** With a day or a month before the year: bodies that publish on a date. */
function ofDate({ name, candidate: { isDated, hasComma, run, form } }: LoneName): ReturnType<Judge> {
  if (!isDated) return undefined
  return hasComma && (run.body || /^[A-Z]{2,}$/.test(name)) && form === 'bracket' ? 'certain' : 'possible'
}
