// Works to cite, as they stand in a text and in its list of references.
import {
  adjectives,
  cities,
  compoundSurnames,
  journals,
  nouns,
  organisations,
  publishers,
  surnames,
} from './vocabulary.mjs'

/** So many works; those of one name and year are told apart by letters, as far as these reach. */
export function madeWorks(chance, count) {
  const seen = new Map()
  return Array.from({ length: count }, (_, id) => {
    const work = madeWork(chance, id)
    const key = citedName(work) + work.year
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return before > 0 && before < 25 ? { ...work, suffix: String.fromCharCode(97 + before) } : work
  })
}

/** One work, with the particulars of every kind: a kind uses those that it has. */
export function madeWork(chance, id) {
  const { whole, oneOf, happens } = chance
  const kind = oneOf(['article', 'article', 'article', 'book', 'book', 'chapter', 'web'])
  const isByOrganisation = happens(0.1)
  const authors = isByOrganisation ? [] : madeAuthors(chance)
  return {
    id,
    kind: isByOrganisation ? 'web' : kind,
    organisation: isByOrganisation ? oneOf(organisations) : null,
    authors,
    year: whole(1985, 2025),
    suffix: '',
    title: madeTitle(chance),
    journal: oneOf(journals),
    volume: whole(1, 60),
    issue: whole(1, 6),
    firstPage: whole(1, 400),
    furtherPages: whole(5, 30),
    publisher: oneOf(publishers),
    city: oneOf(cities),
    book: madeTitle(chance),
    doi: `10.${whole(1000, 9999)}/${oneOf(['j', 's', 'x'])}.${whole(100000, 999999)}`,
    url: `https://www.example.org/${oneOf(nouns)}/${whole(100, 99999)}`,
    accessed: `${whole(1, 28)} ${oneOf(['January', 'March', 'May', 'October'])} 2025`,
  }
}

function madeAuthors(chance) {
  const { oneOf, happens } = chance
  return Array.from({ length: oneOf([1, 1, 2, 2, 3, 4, 5]) }, () => ({
    family: happens(0.04) ? oneOf(compoundSurnames) : oneOf(surnames),
    given: madeInitials(chance),
  }))
}

function madeInitials({ whole }) {
  return Array.from({ length: whole(1, 2) }, () => String.fromCharCode(65 + whole(0, 25)) + '.').join('')
}

function madeTitle({ oneOf, happens }) {
  const subject = `${oneOf(adjectives)} ${oneOf(nouns)} ${oneOf(['and', 'in', 'for', 'of'])} ${oneOf(adjectives)} ${oneOf(nouns)}`
  const subtitle = happens(0.5)
    ? `: a ${oneOf(adjectives)} ${oneOf(['study', 'review', 'perspective', 'introduction'])} of ${oneOf(nouns)}`
    : ''
  return capitalised(subject) + subtitle
}

export function capitalised(text) {
  return text[0].toUpperCase() + text.slice(1)
}

/** "Smith and Jones", "Smith *et al.*" */
export function citedName({ organisation, authors }) {
  if (organisation) return organisation
  const [first, ...others] = authors.map(({ family }) => family)
  if (others.length > 2) return `${first} *et al.*`
  return listed([first, ...others])
}

/** "Smith, J. and Jones, A.B." */
export function listedName({ organisation, authors }) {
  return organisation ?? listed(authors.map(({ family, given }) => `${family}, ${given}`))
}

function listed(names) {
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** The line of a list of references. */
export function listEntry(work) {
  const { kind, title, journal, volume, issue, firstPage, furtherPages, doi, book, city, publisher, url, accessed } =
    work
  const head = `${listedName(work)} (${work.year}${work.suffix})`
  const pages = `pp. ${firstPage}–${firstPage + furtherPages}`
  if (kind === 'article') return `${head} '${title}', *${journal}*, ${volume}(${issue}), ${pages}. doi:${doi}.`
  if (kind === 'book') return `${head} *${title}*. ${city}: ${publisher}.`
  if (kind === 'chapter') return `${head} '${title}', in Editor, A. (ed.) *${book}*. ${city}: ${publisher}, ${pages}.`
  return `${head} *${title}*. Available at: ${url} (Accessed: ${accessed}).`
}
