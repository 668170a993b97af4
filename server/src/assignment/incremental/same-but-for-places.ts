/** Whether an offset of the text before is now this other one: where it must be after the edit. */
export type Follows = (before: number, now: number) => boolean

/**
 * Whether two pieces of plain data are equal, apart from spans (`{ start, end }`) that have moved along with the text. What is not plain data, such as a function,
 * has to be the same object: when in doubt, the two are different.
 */
export function sameButForPlaces(before: unknown, now: unknown, follows: Follows): boolean {
  if (before === now) return true
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) return false
  if (Array.isArray(before)) return Array.isArray(now) && sameList(before, now, follows)
  return isPlain(before) && isPlain(now) && sameFields(before, now, follows)
}

function sameList(before: readonly unknown[], now: readonly unknown[], follows: Follows): boolean {
  if (before.length !== now.length) return false
  for (let index = 0; index < before.length; index++)
    if (!sameButForPlaces(before[index], now[index], follows)) return false
  return true
}

type Fields = Readonly<Record<string, unknown>>

function sameFields(before: Fields, now: Fields, follows: Follows): boolean {
  if (isPlace(before) && isPlace(now)) return follows(before.start, now.start) && follows(before.end, now.end)
  let count = 0
  for (const name in before) {
    if (!(name in now) || !sameButForPlaces(before[name], now[name], follows)) return false
    count++
  }
  for (const name in now) if (name in now) count--
  return count === 0
}

function isPlain(value: object): value is Fields {
  return Object.getPrototypeOf(value) === Object.prototype
}

function isPlace(value: Fields): value is { readonly start: number; readonly end: number } {
  return typeof value['start'] === 'number' && typeof value['end'] === 'number'
}
