import type { Criterion } from '../brief/brief.js'
import { beginning } from './markdown-text.js'

/** What a criterion is called in front of its figures: its id; its wording, where it has no heading in which a writer would meet the id. */
export function criterionName({ id, title, across }: Criterion): string {
  return across === true ? beginning(title, longest) : id
}

/** Signs of a wording. */
const longest = 40
