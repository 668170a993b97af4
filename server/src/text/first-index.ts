/** The first index below `length` for which `holds`; `length` where there is none. By bisection: once it holds, it has to hold for all that follow. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
