import findings from '../../data/file-findings.yaml'
import { once } from '../text/once.js'
import { entriesOf, fieldsOf, textOfData, textsOfData } from '../text/plain-data.js'

/** What is said about a kind of fault in a file beside the assignment: a brief, a library, a style, models or sources. */
export interface FileFinding {
  readonly id: string
  /** "brief", "models", "library" or "style": the kind of file that the examples are. */
  readonly in: string
  /** The levels that it is shown at, by the case. */
  readonly shown: readonly string[]
  /** When it is reported, in a sentence. */
  readonly summary: string
  readonly why: string
  /** A file that has it, `⟦…⟧` round what is underlined. */
  readonly bad: string
  /** The same file without it. */
  readonly good: string
}

/** All of them, in the order of `server/data/file-findings.yaml`. */
export const fileFindings: () => readonly FileFinding[] = once(() =>
  entriesOf(fieldsOf(findings())['findings']).map(entry => {
    const fields = fieldsOf(entry)
    const text = (key: string): string => textOfData(fields[key]) ?? ''
    return {
      id: text('id'),
      in: text('in'),
      shown: textsOfData(fields['shown']),
      summary: text('summary'),
      why: text('why'),
      bad: text('bad'),
      good: text('good'),
    }
  }),
)
