/** Reading of plain data that nobody vouches for: every function takes anything and answers undefined or nothing where it does not fit. */

/** The fields of an object; none for anything else. */
export function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as Readonly<Record<string, unknown>>)
    : {}
}

/** The entries of a list; none for anything else. */
export function entriesOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? (data as readonly unknown[]) : []
}

/** What stands at the end of the path; undefined where the path leads nowhere. */
export function dataAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((found, step) => (typeof step === 'number' ? entriesOf(found)[step] : fieldsOf(found)[step]), data)
}

/** Text without white space at its ends; a number as it prints; undefined for anything else and for nothing. */
export function textOfData(data: unknown): string | undefined {
  if (typeof data === 'number') return String(data)
  const text = typeof data === 'string' ? data.trim() : ''
  return text === '' ? undefined : text
}

/** A finite number, also one written as text. */
export function numberOfData(data: unknown): number | undefined {
  const number = typeof data === 'number' ? data : typeof data === 'string' && data.trim() !== '' ? Number(data) : NaN
  return Number.isFinite(number) ? number : undefined
}

/** true and false, and the words that people write for them. */
export function booleanOfData(data: unknown): boolean | undefined {
  if (typeof data === 'boolean') return data
  const word = typeof data === 'string' ? data.trim().toLowerCase() : ''
  if (['true', 'yes', 'on'].includes(word)) return true
  return ['false', 'no', 'off'].includes(word) ? false : undefined
}

/** The texts of a list; of one text alone, that one. */
export function textsOfData(data: unknown): readonly string[] {
  return (Array.isArray(data) ? entriesOf(data) : [data]).map(textOfData).filter(text => text !== undefined)
}

/** The text if it is one of `values`. */
export function choiceOfData<T extends string>(data: unknown, values: readonly T[]): T | undefined {
  return values.find(value => value === data)
}

/** The list, unless it is empty. */
export function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}

/** The object without the fields that are undefined. */
export function present<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
