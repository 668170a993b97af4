import { namedThings, theoryNouns } from './citation-grammar.js'

/** What stands round a name and its year: "the film " before, " is long" behind, and whether a verb of saying follows. */
export interface Surroundings {
  readonly lead: string
  /** The three units right before the name, given names included: "In ". */
  readonly near: string
  readonly behind: string
  readonly speaks: boolean
}

/** Whether a name before a year is more likely a thing with a date than an author: a work, a firm, a place of work, one of many. */
export function isThing({ lead, near, behind, speaks }: Surroundings): boolean {
  return (
    isTitle(lead) ||
    isOneOfMany(lead, behind) ||
    isMadeBy(near, behind) ||
    partOfWork.test(lead) ||
    met.test(behind) ||
    (!speaks && (isNamed(lead) || workplace.test(lead) || fate.test(lead)))
  )
}

/** "in her book Coaching Skills (2012)", "in Coaching for Performance (1992)" */
function isTitle(lead: string): boolean {
  return /\b(?:book|article|film|movie|novel|paper|song|play|poem|album|series|speech|textbook|essay|documentary)\s+(?:The\s+)?$|[a-z,]\s[A-Z][a-z]+ (?:of|for)(?: the)? $/.test(
    lead,
  )
}

/** "the company Nokia (2007)", "the game Pong (1972)" */
function isNamed(lead: string): boolean {
  const before = /\b([a-z-]+)\s+(?:The\s+)?$/.exec(lead)
  return before?.[1] !== undefined && namedThings.has(before[1])
}

/** "the ending of Beloved (1987)", "the characters in Emma (1815)", "fans of the original Alien (1979)": what only a work of art or a play has. */
const partOfWork =
  /\b(?:fans?|audiences?|viewers|remakes?|reboots?|sequels?|prequels?|trailers?|premi[eè]re|cast|screenplay|opening|ending|plot|hero|heroine|protagonist|narrator|characters?|villain|chorus|climax|finale|soundtrack|lyrics|staging|adaptation|productions?|performances?|screenings?|release|scenes?|episodes?) (?:of|in|from|for|to) (?:the )?$/i

/** "the collapse of Northgate (2018)", "certified in", "migrated to": what befalls firms and is done with products. */
const fate =
  /\b(?:(?:collapse|bankruptcy|founding|launch|rise|fall|acquisition|takeover|downfall|demise|creation|introduction) of|(?:certified|qualified|accredited|trained) in|(?:migrated|upgraded|switched) to) (?:the )?$/i

/** "In Tamburlaine (1587), Marlowe presents": who made a work follows, and what they do in it. */
function isMadeBy(near: string, behind: string): boolean {
  const verb = /^, (?:[A-Z][a-z]+ )?[A-Z][a-zéèüöä’'-]+ ([a-z]{3,}s)\b/.exec(behind)?.[1]
  return /\bin $/i.test(near) && verb !== undefined && !/^(?:was|has|does|this|thus)$/.test(verb)
}

/** "I worked at Globex (2018)", "moved to Acme (2015)"; but "looking at Schein (2010)". */
const workplace =
  /\b(?:(?:work|works|worked|working|employed|job|placement|internship|studied|trained|manager|director)\s(?:for|at|with|by)|(?:was|were|met|lived|arrived)\sat|(?:moved|went)\s(?:on\s)?to|join(?:ed|ing))\s(?:the\s)?$/i

/** "Sister Adeyemi (2022) told me": somebody met. */
const met = /^\s+(?:told|asked|advised)\s+(?:me|us|my|our)\b/

/** "an Intel Xeon (2018)", "the original Alien (1979)", but "a McKinsey (2020) survey": no author has an article, save what they wrote. */
function isOneOfMany(lead: string, behind: string): boolean {
  const next = /^\s+(?:\p{L}+\s+)?(\p{L}+)/u.exec(behind)?.[0].toLowerCase().split(/\s+/) ?? []
  return (
    /\b(?:[Aa]n?|[Tt]he original)\s+$/.test(lead) &&
    !next.some(word => theoryNouns.has(word) || /^(?:poll|briefing|guide|book|chapter|inquiry)$/.test(word))
  )
}
