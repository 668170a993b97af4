/** The number of a month by its English name or the beginning of it, three letters at least: "June" and "jun" → 6; undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  const at = starts.indexOf(name.slice(0, 3).toLowerCase())
  return at === -1 ? undefined : at + 1
}

const starts = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
