import { present } from '../../../text/plain-data.js'
import type { Referencing } from '../../brief.js'
import type { Doubt } from '../imported-brief.js'
import type { Unit } from '../units/unit.js'
import { guidanceText } from './guidance.js'

/** What a document says about the lists of sources at the end, and where it begins to. */
export interface ListPrompts {
  readonly referencing: Referencing | undefined
  readonly doubts: readonly Doubt[]
  /** The first unit of the prompts at the end; undefined where there are none. */
  readonly start: number | undefined
}

const references =
  /^\W*(?:list|include|provide|give)\b.{0,30}\b(?:references|sources|works|citations)\b.{0,60}\b(?:used|cited|quoted|referred)\b/i
const bibliography =
  /^\W*(?:list|include|provide|give)\b.{0,30}\b(?:books|articles|reading|sources|everything)\b.{0,60}\b(?:read|consulted|compil\w+)\b/i
const styles = ['harvard', 'apa', 'mhra', 'oscola', 'chicago', 'vancouver', 'ieee', 'mla'] as const

/** The lists that the document asks for: those whose prompts stand at its end are inferred, and named as doubts. */
export function listPrompts(units: readonly Unit[]): ListPrompts {
  const prompts = units.flatMap(({ block }, unit) => {
    const isReferences = references.test(block.text)
    return isReferences || bibliography.test(block.text) ? [{ unit, line: block.line, isReferences }] : []
  })
  const first = prompts.find(({ isReferences }) => isReferences)
  const second = prompts.find(({ isReferences }) => !isReferences)
  const starts = [first, second].flatMap(prompt => (prompt ? [prompt.unit] : []))
  const start = starts.length > 0 ? Math.min(...starts) : undefined
  const all = units
    .map(({ block }) => block.text)
    .join(' ')
    .slice(0, 100_000)
  const referencing = present<Referencing>({
    style: styles.find(style => new RegExp(String.raw`\b${style}\b`, 'i').test(all)),
    references: first ? 'References' : undefined,
    bibliography: second ? 'Bibliography' : undefined,
    bibliographyWanted: second ? 'required' : undefined,
    example: /following sentence\s*[-–—:]\s*([^.]{20,200}\.)/i.exec(all)?.[1],
    guidance: start === undefined ? undefined : guidanceText(withEntriesAsItems(units.slice(start))),
  })
  return {
    referencing: Object.keys(referencing).length > 0 ? referencing : undefined,
    doubts: [doubtAbout('References', first), doubtAbout('Bibliography', second)].filter(doubt => doubt !== undefined),
    start,
  }
}

function doubtAbout(name: string, prompt: { readonly line: number } | undefined): Doubt | undefined {
  return (
    prompt && {
      line: prompt.line,
      message: `A list “${name}” is wanted, I take it from this prompt. Its heading is not named here: check it.`,
    }
  )
}

/** The examples below a prompt are entries of the list. */
function withEntriesAsItems(units: readonly Unit[]): readonly Unit[] {
  return units.map(unit =>
    /\(\d{4}[a-z]?\)/.test(unit.block.text) && !references.test(unit.block.text) && !bibliography.test(unit.block.text)
      ? { ...unit, block: { ...unit.block, kind: 'item' as const, level: 1 } }
      : unit,
  )
}
