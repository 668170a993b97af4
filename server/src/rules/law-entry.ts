import type { Reference } from '../bibliography/reference.js'

/** A law, or a case such as "R v Brown [1994] 1 AC 212": neither has author, year and publisher as other works do. */
export function isLaw({ type }: Reference): boolean {
  return type === 'legislation' || type === 'legal_case'
}
