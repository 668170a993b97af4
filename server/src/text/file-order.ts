import { once } from './once.js'

const collator = once(() => new Intl.Collator('en-GB', { numeric: true }))

/** Which of two file names stands first, as a file list has them: capitals and accents aside, and “draft 10” behind “draft 2”. For `sort`. */
export function inFileOrder(a: string, b: string): number {
  return collator().compare(a, b)
}
