import { foldedName } from '../../bibliography/folded.js'
import type { Reference } from '../../bibliography/reference.js'
import type { Catalogue } from '../../catalogue/catalogue.js'
import type { Block, NameMention } from '../../syntax/block.js'
import { append } from '../../text/grouped.js'
import { once } from '../../text/once.js'
import { shifted, type Span } from '../../text/span.js'
import { sentenceAt } from '../../syntax/sentences.js'
import type { BlockView } from '../incremental/block-view.js'
import type { AuthorMention, Inputs, ReferenceLists } from '../document.js'
import { guidanceFacts, isGuidance, type BriefReading } from '../brief-reading/brief-reading.js'
import { everydayNames } from './everyday-names.js'
import { isPersonMet } from './own-practice.js'
import { bodyBlocks, type OutlineParts } from '../outline/outline.js'
import { remembered, rememberedAfter, rememberedFor, type Succession } from '../incremental/remembered.js'

/** Surnames of the catalogue, folded, with their works; made once for a catalogue. */
export interface CatalogueAuthors {
  readonly works: ReadonlyMap<string, readonly Reference[]>
  /** What a block says that could be an author, with the sentence's verdict: kept with the block. */
  readonly candidates: (block: Block) => readonly Candidate[]
  /** The folded surnames of a work's authors; kept with the work. */
  readonly surnames: (work: Reference) => readonly string[]
}

interface Candidate extends NameMention {
  readonly folded: string
  /** Looked for only once the name is known to be some author's: most capitalised words are not. */
  readonly role: () => 'author' | 'plain' | 'no-author'
}

/** The authors of a catalogue’s works and the names in blocks that may be theirs; made once for a catalogue. */
export function catalogueAuthors(catalogue: Catalogue): CatalogueAuthors {
  const works = new Map<string, Reference[]>()
  for (const { reference } of catalogue.sources) {
    for (const surname of surnames(reference)) append(works, surname, reference)
  }
  return { works, candidates: remembered('candidates', candidatesIn), surnames: rememberedFor(surnames) }
}

function surnames(work: Reference): readonly string[] {
  return work.authors.filter(author => !author.body).map(author => foldedName(author.family))
}

/** Who counts as an author for one state of the lists. Kept from version to version while the entries and the inputs are the same. */
export interface KnownAuthors {
  readonly references: readonly Reference[]
  readonly inputs: Inputs
  /** Stands for this state. */
  readonly version: symbol
  /** The authors that a block names, in places of the block. */
  readonly namedIn: (block: Block) => readonly NamedAuthor[]
}

/** An author's name in a block. */
type NamedAuthor = Omit<AuthorMention, 'block'>

/** The authors known from the lists, the libraries or the catalogue: those of the version before where nothing they depend on has changed. */
export function knownAuthors(
  lists: ReferenceLists,
  inputs: Inputs,
  catalogue: CatalogueAuthors,
  before: KnownAuthors | undefined,
): KnownAuthors {
  const references = lists.entries.map(({ reference }) => reference)
  if (before?.inputs === inputs && areSame(before.references, references)) return before
  const version = Symbol('known authors')
  const after = before?.inputs === inputs ? before.version : undefined
  const others = new Set(othersOf(before?.references ?? [], references).flatMap(catalogue.surnames))
  const holds = (block: Block): boolean => !catalogue.candidates(block).some(({ folded }) => others.has(folded))
  return { references, inputs, version, namedIn: namesIn(references, inputs, catalogue, { version, after, holds }) }
}

/** Which works are listed in one state only, or may stand at another place among the rest. */
function othersOf(before: readonly Reference[], now: readonly Reference[]): readonly Reference[] {
  const most = Math.min(before.length, now.length)
  let front = 0
  while (front < most && before[front] === now[front]) front++
  let back = 0
  while (back < most - front && before[before.length - 1 - back] === now[now.length - 1 - back]) back++
  return [...before.slice(front, before.length - back), ...now.slice(front, now.length - back)]
}

// Apart from `knownAuthors`, so that what is kept holds on to nothing of the version before.
function namesIn(
  references: readonly Reference[],
  inputs: Inputs,
  catalogue: CatalogueAuthors,
  succession: Succession<readonly NamedAuthor[]>,
): KnownAuthors['namedIn'] {
  const listed = new Map<string, Reference[]>()
  for (const reference of references)
    for (const surname of catalogue.surnames(reference)) append(listed, surname, reference)
  const ofLibraries = worksBySurname(inputs.libraries)
  const known = (surname: string): readonly Reference[] | undefined => {
    const [own, others] = [listed.get(surname), ofLibraries.get(surname)]
    return own && others ? [...own, ...others] : (own ?? others)
  }
  return rememberedAfter('named authors', succession, block => {
    const candidates = catalogue.candidates(block)
    return candidates.length === 0 ? none : candidates.flatMap(one => mentionOf(one, known, catalogue, inputs) ?? [])
  })
}

const none: readonly NamedAuthor[] = []

function areSame(some: readonly Reference[], others: readonly Reference[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index])
}

/** All that is looked at for authors: what the brief names, the writer does not. */
export function authorFacts({ namedIn }: KnownAuthors, reading: BriefReading | undefined) {
  return { named: namedIn, ...guidanceFacts(reading) }
}

/** Authors named in the body without their year. */
export function authorMentions(
  view: BlockView<ReturnType<typeof authorFacts>>,
  outline: OutlineParts,
): readonly AuthorMention[] {
  const inBody = bodyBlocks(outline)
  const found: AuthorMention[] = []
  const asks = (index: number): boolean => index < outline.bodyEnd && inBody(index)
  view.all('named', asks).forEach((named, index) => {
    const start = view.places[index]?.start
    if (named === undefined || named.length === 0 || start === undefined || !asks(index)) return
    const guidance = view.at('guidance', index)
    for (const { name, span, certainty, works } of named)
      if (!isGuidance(guidance, span)) found.push({ name, span: shifted(span, start), block: index, certainty, works })
  })
  return found
}

/** Libraries are large and stay the same for hours. */
const worksBySurname = rememberedFor((libraries: Inputs['libraries']): ReadonlyMap<string, readonly Reference[]> => {
  const works = new Map<string, Reference[]>()
  for (const library of libraries)
    for (const work of library.works) for (const surname of surnames(work)) append(works, surname, work)
  return works
})

function mentionOf(
  candidate: Candidate,
  known: (surname: string) => readonly Reference[] | undefined,
  catalogue: CatalogueAuthors,
  inputs: Inputs,
): NamedAuthor | undefined {
  const own = known(candidate.folded)
  const works = own ?? catalogue.works.get(candidate.folded)
  if (works === undefined || inputs.notAuthors.has(candidate.name)) return undefined
  const role = candidate.role()
  const needsSign = own === undefined || everydayNames.has(candidate.folded)
  if (role === 'no-author' || (role === 'plain' && needsSign)) return undefined
  const certainty = own === undefined ? 'possible' : 'certain'
  return { name: candidate.name, span: candidate.span, certainty, works }
}

function candidatesIn(block: Block): readonly Candidate[] {
  if (block.level !== undefined || block.kind === 'quotation') return []
  const text = block.source
  // A note with a year or a page gives the source itself.
  if (block.kind === 'footnote' && /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|\bpp?\.\s?\d/.test(text)) return []
  const noted = notedNames(block)
  return block.names.flatMap(mention => {
    const folded = foldedName(mention.name)
    return folded.length < 3 || noted?.has(mention.name)
      ? []
      : [{ folded, role: once(() => roleOf(text, mention.span)), ...mention }]
  })
}

/** Names in sentences with a note, which has the source: "As Hunt argues, culture mattered.[^4]" */
function notedNames({ source, names }: Block): ReadonlySet<string> | undefined {
  if (!source.includes('[^')) return undefined
  const noted = names.filter(({ span }) =>
    /\[\^[^\]\s]{1,40}\]/.test(source.slice(span.end, sentenceAt(source, span.start).end + 12)),
  )
  return new Set(noted.map(({ name }) => name))
}

const verbs =
  /^['’]?s?\s+(?:and\s+\p{Lu}[\p{L}'’-]+\s+)?(?:also\s+|further\s+|himself\s+|herself\s+)?(?:argu|claim|suggest|state|propos|defin|describ|not|observ|point|maintain|contend|conclud|find|found|show|warn|believ|emphasi|highlight|identif|offer|outlin|distinguish|assert|explain|recommend|see|write|wrote|put|set|develop|call)/u
const possessive =
  /^['’]s?\s+(?:\p{Ll}+\s+){0,3}(?:model|theory|view|work|book|framework|definition|idea|argument|approach|concept|research|claim|factor|stage|cycle|element|level|quadrant)/u
const introduced =
  /(?:\b(?:\p{Lu}\.\s?)+|\b(?:Dr|Prof|Professor)\.?\s|\b(?:by|[Aa]ccording to|following|from|see|both)\s)$/u
const coauthor = /^\s+and\s+\p{Lu}\p{Ll}+['’]?s?\s/u

/** What a name is in its sentence: a theory verb, a possessive, an initial or title before it, or a co-author make it an author. */
function roleOf(text: string, { start, end }: Span): 'author' | 'plain' | 'no-author' {
  const sentence = sentenceAt(text, start)
  // "R v Smith" is a case.
  if (/\sv\.?\s$/.test(text.slice(Math.max(0, start - 4), start))) return 'no-author'
  const after = text.slice(end, end + 60)
  if (isPersonMet(text.slice(sentence.start, sentence.end), after)) return 'no-author'
  if (isWithinQuotation(text.slice(sentence.start, start))) return 'no-author'
  const before = text.slice(Math.max(0, start - 30), start)
  return verbs.test(after) || possessive.test(after) || introduced.test(before) || coauthor.test(after)
    ? 'author'
    : 'plain'
}

/** Whether a quotation is open behind these words of a sentence: who is named in it is named by somebody else. */
function isWithinQuotation(lead: string): boolean {
  return lead.lastIndexOf('“') > lead.lastIndexOf('”') || lead.split('"').length % 2 === 0
}
