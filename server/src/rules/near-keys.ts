import type { AssignmentDocument } from '../assignment/document.js'
import { editDistance } from '../text/distance.js'

/** Keys of the libraries at most two slips away, the nearest first. */
export function nearKeys({ inputs }: AssignmentDocument, key: string): readonly string[] {
  const wanted = key.toLowerCase()
  return inputs.libraries
    .flatMap(({ works }) => works)
    .map(({ id }) => ({ id, distance: editDistance(id.toLowerCase(), wanted, 2) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ id }) => id)
}
