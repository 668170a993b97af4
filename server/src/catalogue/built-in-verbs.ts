import verbs from '../../data/verbs.yaml'
import { once } from '../text/once.js'
import { entriesOf, fieldsOf } from '../text/plain-data.js'
import type { Verb } from './catalogue.js'
import { verbFrom } from './verb-from.js'

/** The verbs of briefs, apart from the rest of the catalogue: reading a brief needs no more. */
export const builtInVerbs: () => readonly Verb[] = once(() =>
  entriesOf(fieldsOf(verbs())['verbs'])
    .map(verbFrom)
    .filter(verb => verb !== undefined),
)
