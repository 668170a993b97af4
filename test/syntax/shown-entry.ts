import type { Name } from '../../server/src/bibliography/reference.js'
import type { ReferenceEntry } from '../../server/src/syntax/reference-entry.js'

/** What was read of an entry, a line "  field: value" for each field that it has. */
export function shown({ reference, understood }: ReferenceEntry): readonly string[] {
  const { authors, editors, etAl, year, title, containerTitle, edition, volume, issue, page } = reference
  const { publisherPlace, publisher, doi, url, accessed, type } = reference
  const fields = {
    authors: names(authors),
    editors: names(editors),
    'et al.': etAl ? 'yes' : undefined,
    year,
    title,
    container: containerTitle,
    edition,
    volume,
    issue,
    pages: page,
    place: publisherPlace,
    publisher,
    doi,
    url,
    accessed,
    type: understood ? type : 'not understood',
  }
  return Object.entries(fields).flatMap(([field, value]) =>
    value === undefined || value === '' ? [] : [`  ${field}: ${value}`],
  )
}

/** "Starr, J.; {EMCC}": organisations in braces. */
function names(list: readonly Name[]): string {
  return list
    .map(({ family, given, body }) => (body ? `{${family}}` : given === '' ? family : `${family}, ${given}`))
    .join('; ')
}
