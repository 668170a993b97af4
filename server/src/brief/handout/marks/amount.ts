/** Marks or a weight as they are written. */
export interface Amount {
  readonly value: number
  readonly unit: 'marks' | '%'
}
