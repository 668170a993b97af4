import {
  booleanOfData,
  choiceOfData,
  fieldsOf,
  numberOfData,
  present,
  someOf,
  textOfData,
  textsOfData,
} from '../text/plain-data.js'
import { confidences, type Model } from './catalogue.js'

/** The model that plain data holds; undefined without id and name. A confidence that is missing is "medium". Never throws. */
export function modelFrom(data: unknown): Model | undefined {
  const fields = fieldsOf(data)
  const [id, name] = [textOfData(fields['id']), textOfData(fields['name'])]
  if (id === undefined || name === undefined) return undefined
  const names = { id, name, ...namesFrom(fields) }
  return {
    ...names,
    confusableWith: textsOfData(fields['confusableWith']),
    components: textsOfData(fields['components']),
    ordered: isTrue(fields['ordered']),
    description: textOfData(fields['description']) ?? '',
    use: textsOfData(fields['use']),
    originators: textsOfData(fields['originators']),
    year: numberOfData(fields['year']),
    sources: textsOfData(fields['sources']),
    confidence: choiceOfData(fields['confidence'], confidences) ?? 'medium',
    note: textOfData(fields['note']),
    caseSensitive: isTrue(fields['caseSensitive']),
    everydayWord: isTrue(fields['everydayWord']),
    unconfirmed: isTrue(fields['unconfirmed']),
  }
}

type Names = Pick<
  Model,
  | 'aliases'
  | 'misspellings'
  | 'abbreviation'
  | 'ambiguousAliases'
  | 'confusableNames'
  | 'yearText'
  | 'suits'
  | 'partsVary'
>

function namesFrom(fields: Readonly<Record<string, unknown>>): Names {
  return present<Names>({
    aliases: textsOfData(fields['aliases']),
    misspellings: textsOfData(fields['misspellings']),
    abbreviation: textOfData(fields['abbreviation']),
    ambiguousAliases: someOf(textsOfData(fields['ambiguousAliases'])),
    confusableNames: someOf(textsOfData(fields['confusableNames'])),
    yearText: textOfData(fields['yearText']),
    suits: suitsFrom(fields['suits']),
    partsVary: isTrue(fields['partsVary']) || undefined,
  })
}

/** In a file of the writer's the value comes as the text that was written. */
function isTrue(value: unknown): boolean {
  return booleanOfData(value) === true
}

/** Brief id → criteria. */
export function suitsFrom(data: unknown): Readonly<Record<string, readonly string[]>> | undefined {
  const entries = Object.entries(fieldsOf(data)).map(([brief, criteria]) => [brief, textsOfData(criteria)] as const)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
