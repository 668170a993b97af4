import { readNames } from '../bibliography/read-names.js'
import { dataAt, entriesOf, fieldsOf, present, textOfData } from '../text/plain-data.js'
import type { CslItem, CslName } from './csl-item.js'

// Open Library, and not Google Books: it is run by a library without gain, asks for no key, lets pages of other sites ask it, keeps place and edition
// in fields of their own, and knows no accounts that a question could be laid to.

/** Where a book's record is found: `details` holds the edition, which the shorter forms leave out. */
export function openLibraryPath(isbn: string): string {
  return `/api/books?bibkeys=ISBN:${isbn}&format=json&jscmd=details`
}

/** The book of an answer of Open Library to `openLibraryPath`; undefined where it does not know the ISBN. Never throws. */
export function itemOfOpenLibrary(data: unknown, isbn: string): CslItem | undefined {
  const details = fieldsOf(dataAt(data, [`ISBN:${isbn}`, 'details']))
  const title = textOfData(details['title'])
  if (title === undefined) return undefined
  const subtitle = textOfData(details['subtitle'])
  const year = /\b(?:1[4-9]|20)\d\d\b/.exec(textOfData(details['publish_date']) ?? '')?.[0]
  return present<CslItem>({
    id: isbn,
    type: 'book',
    author: namesOf(details['authors']),
    title: subtitle === undefined ? title : `${title}: ${subtitle}`,
    issued: year === undefined ? undefined : { 'date-parts': [[Number(year)]] },
    edition: textOfData(details['edition_name']),
    publisher: firstText(details['publishers']),
    'publisher-place': firstText(details['publish_places'])?.replace(/^\[|\]$/g, ''),
  })
}

/** Texts, or objects with a name. */
function firstText(list: unknown): string | undefined {
  const [first] = entriesOf(list)
  return textOfData(first) ?? textOfData(fieldsOf(first)['name'])
}

function namesOf(authors: unknown): readonly CslName[] | undefined {
  const names = entriesOf(authors).flatMap(author => {
    const name = textOfData(fieldsOf(author)['name'])
    return name === undefined ? [] : [nameOf(name)]
  })
  return names.length === 0 ? undefined : names
}

/** "Julie Starr", "Starr, Julie", "Mary Beth O'Neill", "Ludwig van Beethoven"; what no person is called stays whole. */
function nameOf(name: string): CslName {
  const [family = '', given] = name.split(/,\s*/)
  if (given !== undefined && given !== '') return { family, given }
  const whole = readNames(name, text => bodyLike.test(text)).names[0]
  if (whole?.body === true) return { literal: name }
  const [, forenames, surname] =
    /^(\S+(?:\s\S+)*?)\s((?:(?:van|von|de|der|den|du|di|da|la|le)\s)*\S+)$/.exec(name) ?? []
  return forenames === undefined || surname === undefined ? { literal: name } : { family: surname, given: forenames }
}

const bodyLike =
  /\b(?:of|for|the|and|department|university|college|institute|society|association|council|office|commission|committee|service|trust|foundation|organi[sz]ation|group|company|ltd|inc|press|ministry|agency|centre|center|board|union|bank|nhs|cipd|cmi|ilm)\b/i
