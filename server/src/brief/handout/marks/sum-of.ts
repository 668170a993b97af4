import type { Amount } from './amount.js'

/** What they are worth together; nothing for those without marks. */
export function sumOf(all: readonly { readonly marks?: Amount | undefined }[]): number {
  return all.reduce((sum, { marks }) => sum + (marks?.value ?? 0), 0)
}

/** Whether two figures say the same: thirds of a whole are written with two decimals at most. */
export function isSameWorth(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.01
}
