import type { Amount } from '../marks/amount.js'

/** Something with the marks or the share that what stands beside it gives it. */
export interface Share {
  readonly title: string
  readonly marks: Amount
}
