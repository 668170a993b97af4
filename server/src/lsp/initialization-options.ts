import { fieldsOf, present, textOfData, textsOfData } from '../text/plain-data.js'
import type { InitializationOptions } from './protocol.js'

/** What a client handed over at `initialize`; what is of a wrong kind counts as absent. Some clients send their settings here. */
export function initializationOptionsIn(value: unknown): InitializationOptions {
  const { files, notAuthors, lookUp, coverage, ownMarkdown, parts } = fieldsOf(value)
  return present<InitializationOptions>({
    files: files === true,
    notAuthors: Array.isArray(notAuthors) ? textsOfData(notAuthors) : undefined,
    lookUp: lookUp === true,
    coverage: coverage === true,
    ownMarkdown: ownMarkdown === true,
    parts: textOfData(parts),
  })
}
