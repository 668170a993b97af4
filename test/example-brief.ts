import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Brief } from '../server/src/brief/brief.js'
import { briefFrom } from '../server/src/brief/brief-from.js'

const file = new URL('../docs/rules/example.brief.yaml', import.meta.url)

/** The small brief of the rules' pages: criteria 1.1 (8 marks), 1.2 (12) and 2.1 (20), 40 to 60 words. */
export function exampleBrief(): Brief {
  const brief = briefFrom(parse(readFileSync(file, 'utf8')))
  if (brief === undefined) throw new Error('docs/rules/example.brief.yaml is no brief')
  return brief
}
