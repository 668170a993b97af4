/** Reading of plain data that nobody vouches for: every function takes anything and answers undefined or nothing where it does not fit. */

/** The fields of an object; none for anything else. */
export function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? Object.fromEntries(Object.entries(data))
    : {}
}

/** The entries of a list; none for anything else. */
export function entriesOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? (data as readonly unknown[]) : []
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

/** true and false, also as text. */
export function booleanOfData(data: unknown): boolean | undefined {
  if (data === true || data === 'true') return true
  return data === false || data === 'false' ? false : undefined
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
