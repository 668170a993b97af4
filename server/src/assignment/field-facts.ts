import { guidanceFacts } from './brief-reading/brief-reading.js'
import { citationFacts } from './citations/citing.js'
import { shortNameFacts, type Meanings } from './citations/meanings.js'
import { commentFacts } from './comments/comment-view.js'
import type { AssignmentDocument } from './document.js'
import type { FactTable } from './incremental/block-view.js'
import { authorFacts, type KnownAuthors } from './mentions/author-mentions.js'
import { modelFacts } from './mentions/model-mentions.js'
import type { Readings } from './readings.js'

/** What of a version its fields are read with. */
interface ReadWith {
  readonly readings: Readings
  /** Undefined where nobody asked for the citations. */
  readonly meanings: Meanings | undefined
  /** Likewise, for authors that are named. */
  readonly known: KnownAuthors | undefined
}

/**
 * What fields are read from, block by block: the tables through whose views they are read (`BlockView`), so that a field cannot hang on anything of a block
 * that is not compared. A field that is not here is read from other fields, or counts as changed.
 */
export function fieldFacts({
  readings: { words, models, brief },
  meanings,
  known,
}: ReadWith): Partial<Record<keyof AssignmentDocument, FactTable>> {
  return {
    words,
    guidance: guidanceFacts(brief),
    comments: commentFacts,
    ignores: commentFacts,
    earlierTicks: commentFacts,
    modelMentions: modelFacts(models, brief),
    ...(meanings && { citations: { ...shortNameFacts, ...citationFacts(meanings, brief) } }),
    ...(known && { authorMentions: authorFacts(known, brief) }),
  }
}
