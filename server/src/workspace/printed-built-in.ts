import printedSources from '../../data/printed-sources.yaml'
import type { Reference } from '../bibliography/reference.js'
import { builtInCatalogue } from '../catalogue/built-in.js'
import { fieldsOf, textOfData } from '../text/plain-data.js'

/** The entries of the works that Markwise brings, printed in the usual style when it was built (`npm run generate`). */
export function printedBuiltIn(): ReadonlyMap<Reference, string> {
  const texts = fieldsOf(fieldsOf(printedSources())['printed'])
  return new Map(
    builtInCatalogue().sources.flatMap(({ reference }) => {
      const text = textOfData(texts[reference.id])
      return text === undefined ? [] : [[reference, text] as const]
    }),
  )
}
