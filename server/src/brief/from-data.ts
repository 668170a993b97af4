import skeletons from '../../data/briefs/skeletons.yaml'
import ilm8581700 from '../../data/briefs/ilm-8581-700.yaml'
import { entriesOf, fieldsOf } from '../text/plain-data.js'
import type { Brief } from './brief.js'
import { briefFrom } from './brief-from.js'

/** The briefs that Markwise brings. To add one: a file in data/briefs and a line here, or an entry in data/briefs/skeletons.yaml. */
export function briefsFromData(): readonly Brief[] {
  return [...[ilm8581700].map(load => load()), ...entriesOf(fieldsOf(skeletons())['briefs'])]
    .map(briefFrom)
    .filter(brief => brief !== undefined)
}
