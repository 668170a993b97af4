import { editDistance } from '../text/distance.js'
import { smallest } from '../text/extremes.js'

/** What the front matter's `assignment:` turns out to mean. */
export interface NamedBrief {
  /** "near" is two letters off at most; a "path" was not looked for. */
  readonly match: 'known' | 'near' | 'path' | 'unknown'
  /** The id of the brief that is meant, or may be; undefined for a path and where nothing comes near. */
  readonly id: string | undefined
}

/** A brief by what front matter may call it instead of a path: its id, or an alias such as "8581-700". */
export interface KnownBrief {
  readonly id: string
  readonly title: string
  readonly aliases: readonly string[]
}

interface Known {
  readonly id: string
  readonly aliases?: readonly string[]
}

const lettersOff = 2

/** Which of the known briefs a value names, by id or alias, in any case; the first of several. Never throws. */
export function namedBrief(value: string, known: readonly Known[]): NamedBrief {
  const wanted = value.trim().toLowerCase()
  if (wanted === '') return { match: 'unknown', id: undefined }
  const exact = known.find(brief => namesOf(brief).includes(wanted))
  if (exact) return { match: 'known', id: exact.id }
  if (/[/\\]|\.(?:ya?ml|json)$/.test(wanted)) return { match: 'path', id: undefined }
  const near = nearest(wanted, known)
  if (near) return { match: 'near', id: near.id }
  const partial = known.find(
    brief => wanted.length > 3 && namesOf(brief).some(name => name.includes(wanted) || wanted.includes(name)),
  )
  return { match: 'unknown', id: partial?.id }
}

function namesOf({ id, aliases = [] }: Known): readonly string[] {
  return [id, ...aliases].map(name => name.toLowerCase())
}

/** Of a short id two letters are most of it, so less than half may be off. */
function nearest(wanted: string, known: readonly Known[]): Known | undefined {
  const candidates = known.map(brief => ({
    brief,
    off: smallest(namesOf(brief).map(name => editDistance(wanted, name, lettersOff))),
  }))
  const best = candidates.sort((a, b) => a.off - b.off)[0]
  return best && best.off <= lettersOff && best.off * 2 < wanted.length ? best.brief : undefined
}
