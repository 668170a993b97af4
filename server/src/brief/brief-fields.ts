import fields from '../../data/brief-fields.yaml'
import { once } from '../text/once.js'
import { fieldsOf, present, textOfData } from '../text/plain-data.js'

/** What each field of a brief file means, by its path without places in lists: "sections.criteria.marks". */
export const briefFields: () => Readonly<Record<string, string>> = once(() =>
  present<Record<string, string>>(
    Object.fromEntries(Object.entries(fieldsOf(fields())).map(([path, meaning]) => [path, textOfData(meaning)])),
  ),
)
