import type { Amount } from '../marks/amount.js'

/** What they are worth together; nothing for those without marks. */
export function sumOf(candidates: readonly { readonly marks: Amount | undefined }[]): number {
  return candidates.reduce((sum, { marks }) => sum + (marks?.value ?? 0), 0)
}
