import data from '../../data/citation-words.yaml'
import { wordsListed } from '../text/word-lists.js'

/** Words that decide whether a run of capitals is an author, in lower case (`server/data/citation-words.yaml` says what each list is for). */
export type WordSet = ReadonlySet<string>

function words(list: string): WordSet {
  return new Set(wordsListed(data(), list))
}

/** Parts of a surname that may stand in lower case before it. */
export const particles = words('particles')
/** "hooks": authors who write all of their name small. */
export const smallNames = words('smallNames')
/** Words that join the parts of an organisation's name. */
export const bodyLinks = words('bodyLinks')
/** "council", "university": they make a name that of an organisation whatever else stands in it. */
export const bodyHeads = words('bodyHeads')
/** A run of capitals with one of these is an organisation, whose name is never split. */
export const bodyWords: WordSet = new Set([...words('bodyWords'), ...bodyHeads])
/** "marks+spencer" */
export const jointBodies = words('jointBodies')
/** Laws and standards: cited by name, and often with no entry in the list. */
export const lawWords = words('lawWords')
/** Words that begin a sentence or a phrase and no name. */
export const openers = words('openers')
/** Months, also shortened: with a day or a year they make a date. */
export const months = words('months')
/** Seasons and terms: the year behind one is a date. */
export const seasons = words('seasons')
/** Days of the week, likewise. */
export const weekdays = words('weekdays')
/** "figure", "level": a year behind one of these is no citation. */
export const structure = words('structure')
/** Of months and structure words, those that are surnames too. */
export const surnamesToo = words('surnamesToo')
/** People of the writer's own practice, and takers of part in a study: no authors. */
export const roles = words('roles')
/** Events and the like that take a year in brackets without being cited. */
export const events = words('events')
/** "queen": titles of those who are spoken of with a year. */
export const rulers = words('rulers')
/** Places that take a year without being cited; some are surnames too, so these stay possible. */
export const places = words('places')
/** Countries, likewise. */
export const countries = words('countries')
/** Products with a year in their name. */
export const products = words('products')
/** "nokia": firms and brands that prose dates. */
export const brands = words('brands')
/** "itil": frameworks and methods of work that have editions. */
export const frameworks = words('frameworks')
/** "macbeth": plays, novels and films of one word, which prose dates as well. */
export const titles = words('titles')
/** "sarah": given names that are hardly ever surnames. */
export const forenames = words('forenames')
/** "film", "company": a name behind one of these is no author's. */
export const namedThings = words('namedThings')
/** "uk", "bt": two capitals that are a country or a body, and nobody's initials. */
export const bodyPairs = words('bodyPairs')
/** "book": of named things those that are called by their author too. */
export const writings = words('writings')
/** "directed", "performed": what is done to a work that is not cited but spoken of. */
export const stagedVerbs = words('stagedVerbs')
/** "guardian": authors that have an article. */
export const articledNames = words('articledNames')
/** "lancet", "proceedings": words of what stands between "et al." and a year. */
export const venues = words('venues')
/** Publishers, which stand before a year in a reference written out. */
export const publishers = words('publishers')
/** "see-also", "cited-in": phrases that lead to a work, their words joined by hyphens. */
export const leads = words('leads')
/** "see", "e.g." and all other words that may stand before the first author in a bracket. */
export const prefixes: WordSet = new Set([...words('prefixes'), ...[...leads].flatMap(phrase => phrase.split('-'))])
/** Titles before a name. */
export const honorifics = words('honorifics')
/** "ltd", "inc": after these a full stop ends no name. */
export const abbreviatedBodies = words('abbreviatedBodies')
/** "colleagues", "others": with "and" before it what "et al." says. */
export const companions = words('companions')
/** Verbs of saying behind a citation without brackets. */
export const sayingVerbs = words('sayingVerbs')
/** "model", "cycle": what a theorist's name owns. */
export const theoryNouns = words('theoryNouns')
/** Units: a number before one of these is no year. */
export const units = words('units')
/** "books", "websites": labels that part a list by kind. */
export const listLabels = words('listLabels')
/** "pp", "vol", "isbn": a number behind one of these counts pages and the like. */
export const pageWords = words('pageWords')
/** Ends of addresses that are used as names of authors: the "org" of "mind.org (2020)". */
export const domains = words('domains')
/** "garcía", "silva": surnames of Spain and Portugal, of which people bear two. */
export const iberian = words('iberian')
/** Given names, after which the surname alone is the author. */
export const givenNames = words('givenNames')
