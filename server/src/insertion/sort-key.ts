import { foldedName } from '../bibliography/folded.js'
import type { Name, Reference } from '../bibliography/reference.js'
import { particles } from '../syntax/citation-grammar.js'
import { leadingNames } from './names.js'

/** Under which letter "van Nieuwerburgh" stands: v or n. Both are taught, so the list itself decides. */
export type ParticleOrder = 'particle' | 'surname'

/**
 * What a list is sorted by: names, then year, then title, compared as plain strings. Accents, apostrophes and a leading The or A do not count;
 * a work by one author comes before those written with others (Cite Them Right, "Setting out the reference list").
 */
export function sortKey(reference: Reference, order: ParticleOrder): string {
  const names = leadingNames(reference).map(name => nameKey(name, order))
  const title = titleKey(reference.title ?? '')
  if (names.length === 0) return `${title}\u0001${reference.year ?? ''}`
  return `${names.join('\u0002')}\u0001${reference.year ?? ''}\u0001${title}`
}

/** The key of a line that could not be read as an entry: its first words. */
export function lineKey(raw: string): string {
  return titleKey(raw.slice(0, 60).replace(/[^\p{L}\p{N}\s]/gu, ''))
}

/** "van Nieuwerburgh" → "Nieuwerburgh"; a name of particles alone stays. */
export function withoutParticles(family: string): string {
  const words = family.split(/\s+/)
  let first = 0
  while (first < words.length - 1 && particles.has((words[first] ?? '').toLowerCase())) first++
  return words.slice(first).join(' ')
}

function nameKey(name: Name, order: ParticleOrder): string {
  if (name.body) return titleKey(name.family)
  const family = foldedName(order === 'surname' ? withoutParticles(name.family) : name.family)
  const initial = foldedName(name.given).slice(0, 1)
  return initial === '' ? family : `${family} ${initial}`
}

function titleKey(title: string): string {
  return foldedName(title.replace(/^\s*(?:the|an?)\s+/i, ''))
}
