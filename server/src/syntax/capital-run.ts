import { jointBody, linksBody, ownsBody } from './bodies.js'
import { bodyLinks, openers, particles } from './citation-grammar.js'
import { advance, backTo, peek, type Reader } from './name-reader.js'
import type { NameToken } from './name-tokens.js'

/** Capitalised words, initials, particles and the links inside an organisation's name, as far left of the reader as they go; it then stands before them. */
export function capitalRun(reader: Reader): readonly NameToken[] {
  const run: NameToken[] = []
  for (let next = peek(reader); next !== undefined && goesOn(reader, next, run); next = peek(reader)) {
    run.unshift(next)
    advance(reader)
  }
  return withoutLooseLinks(reader, run)
}

function goesOn(reader: Reader, next: NameToken, run: readonly NameToken[]): boolean {
  if (opensLine(reader, next, run[0])) return false
  // What a name owns is no name: "Kolb's Learning Cycle"; but "King's Fund".
  if (next.kind === 'capital' || next.kind === 'initials')
    return !next.isPossessive || run.length === 0 || ownsBody(next, run)
  if (run.length === 0) return false
  if (isLink(next) && linksBody(reader, run)) return true
  if (next.kind === 'and') return jointBody(reader, run)
  return isParticle(next) && run[0]?.kind !== 'and' && !isVerb(reader, next)
}

/** "Secondary Research", line end, "The Office for …": an article that begins a line begins the name. */
function opensLine({ text }: Reader, next: NameToken, first: NameToken | undefined): boolean {
  return (
    first !== undefined && openers.has(first.text.toLowerCase()) && text.slice(next.end, first.start).includes('\n')
  )
}

function isLink({ kind, text }: NameToken): boolean {
  return (kind === 'word' || kind === 'and') && bodyLinks.has(text.toLowerCase())
}

function isParticle({ kind, text }: NameToken): boolean {
  return kind === 'word' && particles.has(text.toLowerCase())
}

/** "so do Gibson et al.", "so, too, do Gibson et al." */
function isVerb(reader: Reader, { text }: NameToken): boolean {
  if (text.toLowerCase() !== 'do') return false
  const before = peek(reader, 1)
  return before?.kind === 'comma' || /^\p{Ll}|^(?:So|As|Nor|Neither|Also)$/u.test(before?.text ?? '')
}

/** Without "and" and "of" at its beginning, where no name stands before them; the reader goes back behind them. */
function withoutLooseLinks(reader: Reader, run: readonly NameToken[]): readonly NameToken[] {
  const first = run.findIndex(token => token.kind !== 'and' && (token.kind !== 'word' || isParticle(token)))
  const loose = first === -1 ? run : run.slice(0, first)
  const last = loose.at(-1)
  if (last !== undefined) backTo(reader, last.end)
  return run.slice(loose.length)
}
