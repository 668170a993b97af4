import { builtInCatalogue } from '../catalogue/built-in.js'
import type * as Printing from './citation-js-printing.js'
import { nameOf, type Host } from './host.js'
import { keptForms } from './kept-forms.js'
import { printedBuiltIn } from './printed-built-in.js'
import { printedWorks, type LoadPrinter, type PrintedWorks } from './printed-works.js'
import { styleProblem, usualStyleOptions, type StyleOptions } from './style-variant.js'

/** What works are printed in: Cite Them Right with the writer's choices, or a CSL file. */
export interface StyleName {
  /** The uri of a CSL file; undefined for the built-in style. */
  readonly uri: string | undefined
  readonly options: StyleOptions
}

/** A CSL file that was asked for and cannot be used. */
export interface StyleFile {
  readonly uri: string
  readonly text: string
  /** "This is no CSL style." */
  readonly why: string
  readonly problems: readonly {
    readonly code: 'style-unreadable'
    readonly severity: 'warning'
    readonly span: { readonly start: number; readonly end: number }
    readonly message: string
  }[]
}

/** The styles in use, each with what was printed in it. */
export interface Styles {
  /** The same object for the same style. Works of the catalogue are printed in it as soon as it is asked for. */
  in(name: StyleName): PrintedWorks
  /** Reads a CSL file for `problemOf`, without printing by it; once, until it changes. Never rejects. */
  look(uri: string): Promise<void>
  /** What is wrong with a CSL file, once it was read; undefined where nothing is. */
  problemOf(uri: string): StyleFile | undefined
  changed(uri: string): void
}

/** `read` is called when a style file turned out to be of no use. */
export function styles(host: Host, read: (uri: string) => void): Styles {
  const known = new Map<string, PrintedWorks>()
  const problems = new Map<string, StyleFile>()
  const looked = new Map<string, Promise<unknown>>()
  /** What prints by the file at `uri`; undefined where nothing does, which `problems` then knows. */
  const printerAt = async (uri: string, { printerFor }: typeof Printing): Promise<Printing.Printer | undefined> => {
    const xml = await host.readText(uri)
    const printer = printerOf(xml, printerFor)
    if (typeof printer !== 'string') return printer
    problems.set(uri, unusableStyle(uri, xml ?? '', printer))
    read(uri)
    return undefined
  }
  const load = (name: StyleName): LoadPrinter => {
    return async pause => {
      const printing = await import('./citation-js-printing.js')
      await pause()
      return name.uri === undefined ? printing.printerFor({ options: name.options }) : printerAt(name.uri, printing)
    }
  }
  return {
    in: name => {
      const key = JSON.stringify([name.uri, name.uri === undefined ? name.options : undefined])
      const printed = known.get(key) ?? newStyle(host, name, load(name))
      known.set(key, printed)
      return printed
    },
    look: async uri => {
      const looking = looked.get(uri) ?? import('./citation-js-printing.js').then(printing => printerAt(uri, printing))
      looked.set(uri, looking)
      await looking
    },
    problemOf: uri => problems.get(uri),
    changed: uri => {
      problems.delete(uri)
      looked.delete(uri)
      for (const key of known.keys()) if ((JSON.parse(key) as unknown[])[0] === uri) known.delete(key)
    },
  }
}

/** What prints by this CSL, or why nothing does. */
function printerOf(xml: string | undefined, printerFor: typeof Printing.printerFor): Printing.Printer | string {
  const problem = styleProblem(xml)
  if (problem !== undefined) return problem
  try {
    return printerFor({ xml: xml ?? '' })
  } catch {
    // citeproc names a line of its own code at most: nothing that a writer could mend the file by.
    return 'This style is broken.'
  }
}

function newStyle(host: Host, { uri, options }: StyleName, load: LoadPrinter): PrintedWorks {
  const choice = JSON.stringify(options)
  const forms = async (): ReturnType<typeof keptForms> =>
    keptForms(host, uri === undefined ? choice : ((await host.readText(uri)) ?? ''))
  if (uri === undefined && choice === JSON.stringify(usualStyleOptions))
    return printedWorks(host, load, { forms, known: printedBuiltIn() })
  const printed = printedWorks(host, load, { forms })
  const { sources } = builtInCatalogue()
  printed.add(sources.flatMap(({ reference: work }) => (work.unverified.length === 0 ? [{ work }] : [])))
  return printed
}

/** A CSL file with this text as one that cannot be used; the finding underlines its first line. */
export function unusableStyle(uri: string, text: string, why: string): StyleFile {
  const message = `${why} Entries are written as Cite Them Right has them. “${nameOf(uri)}” is named as the style in the front matter or the settings.`
  const end = Math.max(0, text.search(/\n|$/))
  return {
    uri,
    text,
    why,
    problems: [{ code: 'style-unreadable', severity: 'warning', span: { start: 0, end }, message }],
  }
}
