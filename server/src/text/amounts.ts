/** "1 point", "2 points", "0 points"; `many` where an s does not do. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** "3,120", as British writers group thousands. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

/** "a, b and c", with `last` before the last of them. */
export function listed(parts: readonly string[], last = 'and'): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`
}

/** "480–600", or one figure where both are the same. */
export function range(min: number, max: number): string {
  return min === max ? grouped(min) : `${grouped(min)}–${grouped(max)}`
}
