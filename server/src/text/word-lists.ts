import { fieldsOf, textOfData } from './plain-data.js'

/** The words of one list of a data file, in the order in which they stand there; none where there is no such list. `data`: lists by their names, each one text of words parted by white space. */
export function wordsListed(data: unknown, list: string): readonly string[] {
  return textOfData(fieldsOf(data)[list])?.split(/\s+/) ?? []
}
