import type { Candidate } from './candidate.js'
import type { Certainty } from './citation.js'
import { countries, places, surnamesToo } from './citation-grammar.js'
import { ofLead } from './citation-lead.js'
import { isPeriodWord, ofLoneName } from './lone-name.js'
import { isRole } from './role-names.js'

/** No work is cited from a year this far ahead: "Certification Authority (2048)". Fixed, since what is read must not hang on the day. */
const lastYear = 2039

/** How sure it is that these authors are cited; undefined where they surely are not. */
export function certaintyOf(candidate: Candidate): Certainty | undefined {
  const { run, year, form, lead } = candidate
  const isAlone = run.authors.length === 1 && !run.etAl
  const byName = isAlone && !run.isInverted ? ofLoneName(candidate) : ofTeam(candidate)
  if (byName === undefined) return undefined
  if (year.isPeriod) return isAlone ? ofLoneLife(candidate) : 'possible'
  if (Number(year.text.slice(0, 4)) > lastYear) return 'possible'
  const byLead = form === 'bracket' ? ofLead(lead, isAlone) : 'certain'
  if (byLead === undefined) return undefined
  return byName === 'certain' && byLead === 'certain' ? 'certain' : 'possible'
}

/** "Freud (1856–1939)" lived then; "Barth (1956–75, IV/1)" is cited. */
function ofLoneLife({ form, isLocated }: Candidate): Certainty | undefined {
  return form === 'narrative' && isLocated !== true ? undefined : 'possible'
}

function isPlace(name: string): boolean {
  return countries.has(name) || places.has(name)
}

function ofTeam({ run, isDated }: Candidate): Certainty | undefined {
  const names = run.authors.map(name => name.toLowerCase())
  if (!run.etAl && names.some(name => isPeriodWord(name) && !surnamesToo.has(name))) return undefined
  if (!run.etAl && names.every(name => surnamesToo.has(name) || isPeriodWord(name)))
    return isDated ? undefined : 'possible'
  if (!run.isInverted && run.authors.every(name => isPlace(name.toLowerCase()) || isRole(name)))
    return run.etAl ? 'possible' : undefined
  return isDated && !run.etAl ? 'possible' : 'certain'
}
