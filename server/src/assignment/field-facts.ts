import { guidanceFacts } from './brief-reading/brief-reading.js'
import { citationFacts } from './citations/citing.js'
import { shortNameFacts, type Meanings } from './citations/meanings.js'
import { commentFacts } from './comments/comment-view.js'
import type { AssignmentDocument } from './document.js'
import type { FactTable } from './incremental/block-view.js'
import { authorFacts, type KnownAuthors } from './mentions/author-mentions.js'
import { modelFacts } from './mentions/model-mentions.js'
import type { Readings } from './readings.js'

/** What the fields of a version were read with. */
interface ReadWith {
  readonly readings: Readings
  /** Undefined where nobody has asked for the citations. */
  readonly meanings: Meanings | undefined
  /** Undefined where nobody has asked for the authors that are named. */
  readonly known: KnownAuthors | undefined
}

/**
 * The facts of blocks that each field is read from: the tables of the `BlockView`s through which it is read, so no field can depend on anything of a block that is
 * not compared. A field that is not here is made of other fields, or counts as changed by every edit.
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
