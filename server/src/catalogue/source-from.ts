import type { Name, Reference } from '../bibliography/reference.js'
import { choiceOfData, entriesOf, fieldsOf, present, someOf, textOfData, textsOfData } from '../text/plain-data.js'
import { confidences, type Source } from './catalogue.js'
import { suitsFrom } from './model-from.js'

/** The work that plain data holds in CSL-JSON, with what is known about it under `custom`; undefined without an id. Never throws. */
export function sourceFrom(data: unknown): Source | undefined {
  const fields = fieldsOf(data)
  const reference = referenceFrom(fields)
  if (reference === undefined) return undefined
  const custom = fieldsOf(fields['custom'])
  return {
    ...present<Pick<Source, 'misspellings' | 'confusableNames' | 'suits'>>({
      misspellings: someOf(textsOfData(custom['misspellings'])),
      confusableNames: someOf(textsOfData(custom['confusableNames'])),
      suits: suitsFrom(custom['suits']),
    }),
    reference,
    aliases: textsOfData(custom['aliases']),
    otherYears: entriesOf(custom['otherYears']).flatMap(otherYear),
    confidence: choiceOfData(custom['confidence'], confidences) ?? 'medium',
    note: textOfData(custom['note']),
  }
}

function referenceFrom(fields: Readonly<Record<string, unknown>>): Reference | undefined {
  const id = textOfData(fields['id'])
  if (id === undefined) return undefined
  const unverified = textsOfData(fieldsOf(fields['custom'])['unverified'])
  return {
    id,
    type: textOfData(fields['type']) ?? '',
    authors: entriesOf(fields['author']).flatMap(nameFrom),
    editors: entriesOf(fields['editor']).flatMap(nameFrom),
    etAl: false,
    year: textOfData(entriesOf(entriesOf(fieldsOf(fields['issued'])['date-parts'])[0])[0]),
    title: textOfData(fields['title']),
    containerTitle: textOfData(fields['container-title']),
    edition: textOfData(fields['edition']),
    volume: textOfData(fields['volume']),
    issue: textOfData(fields['issue']),
    page: textOfData(fields['page']),
    publisher: textOfData(fields['publisher']),
    publisherPlace: textOfData(fields['publisher-place']),
    // An entry is whole without a DOI: better none than one that nobody has seen, or a gap that asks for it.
    doi: unverified.includes('DOI') ? undefined : textOfData(fields['DOI']),
    url: textOfData(fields['URL']),
    accessed: undefined,
    unverified: unverified.flatMap(name => referenceFields[name] ?? []),
  }
}

/** Field of CSL-JSON → field of `Reference`. */
const referenceFields: Readonly<Record<string, keyof Reference | undefined>> = {
  author: 'authors',
  editor: 'editors',
  issued: 'year',
  title: 'title',
  'container-title': 'containerTitle',
  edition: 'edition',
  volume: 'volume',
  issue: 'issue',
  page: 'page',
  publisher: 'publisher',
  'publisher-place': 'publisherPlace',
  URL: 'url',
}

function nameFrom(data: unknown): readonly Name[] {
  const fields = fieldsOf(data)
  const body = textOfData(fields['literal'])
  if (body !== undefined) return [{ family: body, given: '', body: true }]
  const family = textOfData(fields['family'])
  return family === undefined ? [] : [{ family, given: textOfData(fields['given']) ?? '', body: false }]
}

function otherYear(data: unknown): Source['otherYears'] {
  const { year, meaning } = fieldsOf(data)
  const text = textOfData(year)
  return text === undefined ? [] : [{ year: text, meaning: textOfData(meaning) ?? '' }]
}
