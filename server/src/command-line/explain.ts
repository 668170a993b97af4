import { explainFinding } from '../features/explain-finding.js'
import { fileFindings } from '../features/file-findings.js'
import { rules } from '../rules/index.js'
import { nearestWord } from '../text/distance.js'

/** Prints the page of a diagnostic code. 2 for a code that there is not, with the nearest that there is. */
export function explain(code: string): number {
  const page = explainFinding(code, rules)
  if (page !== undefined) {
    process.stdout.write(page)
    return 0
  }
  const codes = [...rules, ...fileFindings()].map(({ id }) => id)
  const near = nearestWord(code, codes)
  const more = near === undefined ? `Known: ${codes.join(', ')}.` : `Did you mean ${near}?`
  process.stderr.write(`There is no code “${code}”. ${more}\n`)
  return 2
}
