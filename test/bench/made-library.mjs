/** The works as a BibTeX file. */
export function madeLibrary(works) {
  return works.map(libraryEntry).join('\n')
}

function libraryEntry(work) {
  const { type, fields } = fieldsOf(work)
  const author = work.organisation
    ? `{${work.organisation}}`
    : work.authors.map(({ family, given }) => `${family}, ${given}`).join(' and ')
  const all = { author, title: `{${work.title}}`, year: `${work.year}`, ...fields }
  const lines = Object.entries(all).map(([name, value]) => `  ${name} = {${value}}`)
  return `@${type}{${keyOf(work)},\n${lines.join(',\n')}\n}\n`
}

function fieldsOf({ kind, journal, volume, issue, firstPage, furtherPages, doi, publisher, city, book, url }) {
  const pages = `${firstPage}--${firstPage + furtherPages}`
  if (kind === 'article') return { type: 'article', fields: { journal, volume, number: issue, pages, doi } }
  if (kind === 'book') return { type: 'book', fields: { publisher, address: city } }
  if (kind === 'chapter') return { type: 'incollection', fields: { booktitle: book, publisher, address: city, pages } }
  return { type: 'online', fields: { url, urldate: '2025-03-04' } }
}

/** "smith2016a_12": the number keeps it the only one. */
function keyOf({ organisation, authors, year, suffix, id }) {
  const name = organisation ?? authors[0].family
  return `${name.replace(/[^A-Za-z]/g, '').toLowerCase()}${year}${suffix}_${id}`
}
