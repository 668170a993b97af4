import type { WordCountSwitches } from '../brief/brief.js'
import { switchesFrom, type ReferenceSwitches } from '../catalogue/harvard.js'
import type { Severity } from '../rules/rule.js'
import { textOfData, textsOfData } from '../text/plain-data.js'

/** The user's settings as the server knows them; read once, frozen, handed on. */
export interface Settings {
  /** Code → level, or "off". */
  readonly severity: Readonly<Record<string, Severity | 'off'>>
  readonly wordCount: Partial<WordCountSwitches>
  /** How references are to look. */
  readonly references: ReferenceSwitches
  /** Milliseconds for which new findings wait in the block being typed; 0: never. */
  readonly calm: number
  readonly codeLens: boolean
  /** Library files beside those that assignments name: paths or uris. */
  readonly libraries: readonly string[]
  /** Who is asked by *Look up DOI or ISBN* and *Verify references*; undefined for the public registries. */
  readonly lookUpAddress: string | undefined
  /** Whether the Zotero of this machine is a library. */
  readonly zotero: boolean
  /** The style of entries: a path or uri of a CSL file; undefined for the built-in one. */
  readonly printing: { readonly style: string | undefined }
}

/** What holds where a client sends no settings, or none that can be read; `calm` in milliseconds. */
export const defaultSettings: Settings = {
  severity: {},
  wordCount: {},
  references: {},
  calm: 700,
  codeLens: true,
  libraries: [],
  lookUpAddress: undefined,
  zotero: false,
  printing: { style: undefined },
}

const levels: ReadonlySet<string> = new Set(['error', 'warning', 'information', 'hint', 'off'])

/** The section `markwise` of the editor's configuration; what is absent or of a wrong kind keeps its default. */
export function readSettings(value: unknown): Settings {
  const section = recordOf(value)
  const severity = Object.entries(recordOf(section['severity'])).filter((entry): entry is [string, Severity | 'off'] =>
    levels.has(String(entry[1])),
  )
  const count = Object.entries(recordOf(recordOf(section['words'])['count'])).filter(
    entry => typeof entry[1] === 'boolean',
  )
  const calm = section['calm']
  return {
    severity: Object.fromEntries(severity),
    wordCount: Object.fromEntries(count),
    references: switchesFrom(section['references']),
    calm: typeof calm === 'number' && calm >= 0 ? calm : defaultSettings.calm,
    codeLens: section['codeLens'] !== false,
    libraries: textsOfData(section['libraries']),
    lookUpAddress: textOfData(recordOf(section['lookUp'])['address']),
    zotero: section['zotero'] === true,
    printing: { style: textOfData(section['style']) },
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
