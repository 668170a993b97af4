import type { ImportedBrief } from '../imported-brief.js'
import { briefDataOf } from './brief-data.js'

/** A brief to be filled in, for a document without criteria: what else was read in it, and one section with one criterion to put the official wording into. */
export function emptyBriefOf(imported: ImportedBrief): Readonly<Record<string, unknown>> {
  return {
    ...briefDataOf(imported),
    sections: [
      {
        id: '1',
        title: 'The first section, in its official wording',
        criteria: [{ id: '1.1', title: 'The first criterion, in its official wording' }],
      },
    ],
  }
}
