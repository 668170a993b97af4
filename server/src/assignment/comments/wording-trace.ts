/**
 * A few letters and digits by which a point's wording is known again, kept with a tick: the same for another case or other spaces, another for other
 * words. Where two wordings share one (one pair in two thousand millions) a tick does not say that its point was reworded.
 */
export function wordingTrace(wording: string): string {
  let hash = 0x811c9dc5
  for (const unit of wording.toLowerCase().trim().replace(/\s+/g, ' '))
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36).padStart(7, '0')
}
