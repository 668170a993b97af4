import { textStrength } from './begins-entry.js'

/**
 * Which list a heading opens. `likely` words open the references where entries follow ("Key references", "Refrences"), `weak` ones only where
 * nothing else is the list besides.
 */
export type ListHeading = 'references' | 'bibliography' | 'further' | 'likely' | 'weak'

/** What is neither letter nor digit: few ranges, since those of all scripts would take milliseconds to compile when a text is opened. */
const other = String.raw`[^a-zÀ-\u1fff\u3040-\ud7ff\d]`
/** "7. ", "Chapter 3: ", "A) " */
const lead = new RegExp(
  String.raw`^${other}*(?:(?:chapter|section|part)\s)?(?:[\dIVX]{1,6}(?:\.\d+)*${other}+|[A-Z][.)]\s+)?`,
  'i',
)
/** " (12 works):" */
const tail = new RegExp(String.raw`(?:\s*\([^)]{1,30}\))?${other}*$`, 'i')

const headings: readonly (readonly [ListHeading, RegExp])[] = [
  [
    'references',
    words(
      String.raw`(?:(?:list of|full|complete|academic|harvard|apa|alphabetical|cited|my)\s)*references?(?:\s(?:list|listing|page|section|used|cited|sources|and (?:bibliography|further reading|sources))|\s?[&/+]\s?bibliography)?`,
      String.raw`(?:works?|literature|sources?|texts?) (?:cited|referenced|used)`,
      String.raw`(?:list of )?(?:cited (?:works|literature|sources)|(?:works|sources|literature) cited)`,
      String.raw`bibliography\s?(?:and|[&/+])\s?references?(?: list)?`,
      String.raw`referencing`,
      String.raw`(?:referencias|referências)(?: bibliográficas)?|références(?: bibliographiques)?|literaturverzeichnis|quellenverzeichnis`,
    ),
  ],
  ['further', words(String.raw`(?:further|recommended|suggested|additional) (?:reading|resources)(?: list)?`)],
  [
    'bibliography',
    words(
      String.raw`(?:(?:select(?:ed)?|full|working|annotated)\s)?bibliography|bibliograf[íi]a|bibliographie`,
      String.raw`(?:books|works|articles|sources)(?: and \w+)? (?:read|consulted)`,
      String.raw`(?:background |wider )?reading(?: list)?`,
    ),
  ],
  ['weak', words(String.raw`(?:list of )?(?:sources|literature|citations|resources|web ?sites|publications)`)],
]

/** "Task 2 references", "References and resources", and the slips that writers make. */
const likely =
  /(?:^|[\s/])(?:references|refer[êe]ncias|ref[er]{0,3}[ae]nces+|ref[er]{1,2}neces|refs|bibliograph(?:y|ies)|biblograph?y|bibliograp[yh]|webography|works cited)(?![a-z])/i

function isLikely(title: string): boolean {
  return title.split(/\s+/).length <= 8 && likely.test(title)
}

function words(...all: readonly string[]): RegExp {
  return new RegExp(`^(?:${all.join('|')})$`, 'i')
}

/** As nearly every text has them: the expressions need not be compiled for these. */
const usualHeadings: ReadonlyMap<string, ListHeading> = new Map([
  ['References', 'references'],
  ['Reference list', 'references'],
  ['Reference List', 'references'],
  ['Bibliography', 'bibliography'],
])

/** What all of them hold. */
const listWord =
  /r[eé]f[eé]?r|verzeichnis|refs|biblo|webogr|cited|works|literature|sources|bibliog|read|consulted|used|resources|citations|web ?sites|publications/i

/** The list that these words head: "References:", "7. Reference list", "Works cited"; undefined for other headings. Only the last line is read. */
export function listHeading(written: string): ListHeading | undefined {
  const line = (written.trim().split('\n').at(-1) ?? '').replace(/^\{[^{}]*\}\s*|\s*\{[^{}]*\}\s*$/g, '')
  const usual = usualHeadings.get(line)
  if (usual !== undefined) return usual
  if (line.length > 80 || !listWord.test(line)) return undefined
  const bare = line.replace(lead, '')
  if (/^references?\s*[:(–-]/i.test(bare)) return 'references'
  const title = bare.replace(tail, '')
  return headings.find(([, named]) => named.test(title))?.[0] ?? (isLikely(title) ? 'likely' : undefined)
}

const plainHeading =
  /^[\s*_#]{0,8}(?:\d{1,2}\.?\s)?(?:References?|Reference [Ll]ist|Bibliography|Works [Cc]ited|List of [Rr]eferences|REFERENCES?|REFERENCE LIST|BIBLIOGRAPHY|WORKS CITED)\s?:?[*_]{0,3}\s*$/

/** Whether a line is nothing but the usual words over a list, with a capital. */
export function isPlainListHeading(line: string): boolean {
  return line.length < 40 && plainHeading.test(line)
}

/** Whether a paragraph is nothing but such words, as where a heading lost its mark: "References". Other lines may hold a directive in braces. */
export function isListHeadingLine(source: string): boolean {
  if (source.length > 120) return false
  const lines = source.trim().split('\n')
  const kind = lines.slice(0, -1).every(line => /^\s*(?:[{:].*)?$/.test(line))
    ? listHeading(lines.at(-1) ?? '')
    : undefined
  return kind !== undefined && kind !== 'weak' && kind !== 'likely'
}

/**
 * A paragraph whose first line is nothing but such words, with entries right below it, as in what is pasted from Word: "References", line end,
 * "Starr, J. (2016) …". The kind, and where the line of words ends; undefined for others.
 */
export function headedLines(
  source: string,
): { readonly kind: Exclude<ListHeading, 'likely' | 'weak'>; readonly end: number } | undefined {
  const end = source.indexOf('\n')
  if (end < 5 || end > 80) return undefined
  const kind = listHeading(source.slice(0, end))
  if (kind === undefined || kind === 'weak') return undefined
  const below = source.slice(end + 1, end + 2000).split('\n', 6)
  const isEntry = (text: string): boolean => textStrength(text, text) !== 'none'
  // The names of one entry may run over the first line.
  if (!below.some(isEntry) && !isEntry(below.join(' '))) return undefined
  return { kind: kind === 'likely' ? 'references' : kind, end }
}
