/** A figure with the line it was read on. */
export interface Found<T> {
  readonly value: T
  readonly line: number
}
