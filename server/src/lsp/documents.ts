import type { AssignmentDocument, Inputs } from '../assignment/document.js'
import { readFrontMatter, type FrontMatter } from '../syntax/front-matter.js'
import type { WorkspaceFiles } from '../workspace/workspace-files.js'
import type { LibraryWait } from '../workspace/library-wait.js'
import { surroundingsOf, type InputSettings, type Surroundings } from '../workspace/surroundings.js'
import { ownLanguage } from './capabilities.js'
import { assignmentOf, type OpenDocument, type Snapshot } from './snapshot.js'

/** An assignment as handlers see it: what was read, and how its places translate. */
export interface OpenAssignment {
  readonly document: AssignmentDocument
  readonly snapshot: Snapshot
  readonly surroundings: Surroundings
}

/** All open documents, each with its surroundings once they are known. */
export interface Documents {
  open(document: OpenDocument): void
  close(uri: string): void
  get(uri: string): OpenDocument | undefined
  all(): readonly OpenDocument[]
  /** The assignment of the present version; undefined where the document is none. Waits for brief files, and where keys are cited a moment for libraries. */
  assignment(uri: string): Promise<OpenAssignment | undefined>
  /** The same where nothing has to be waited for. */
  ready(uri: string): OpenAssignment | undefined | 'waiting'
  /** What surrounds them may have changed: briefs, libraries, settings, names. */
  refresh(): void
}

interface Entry {
  readonly open: OpenDocument
  surroundings: Surroundings | undefined
  /** The `assignment:` that the surroundings were found for. */
  named: string
  /** Where the front matter ends; 0 where there is none. */
  frontEnd: number
  loading: Promise<void> | undefined
}

/** No documents yet. `settings` gives those of the moment; `found` is called whenever the surroundings of one were found. */
export function documents(
  files: WorkspaceFiles,
  settings: () => InputSettings,
  found: () => void,
  waitFor: (citesByKeys: boolean) => LibraryWait,
): Documents {
  const entries = new Map<string, Entry>()
  const load = (entry: Entry): void => {
    void loaded(entry, files, settings(), waitFor).then(found)
  }
  const ready = (uri: string): OpenAssignment | undefined | 'waiting' => {
    const entry = entries.get(uri)
    if (entry === undefined) return undefined
    const isKnown = entry.surroundings !== undefined && namedNow(entry) === entry.named
    if (entry.loading === undefined && !isKnown) load(entry)
    if (entry.loading !== undefined || entry.surroundings === undefined) return 'waiting'
    return assignmentIn(entry.open, entry.surroundings)
  }
  return {
    open: open => {
      entries.set(open.snapshot.uri, { open, surroundings: undefined, named: '', frontEnd: 0, loading: undefined })
    },
    close: uri => void entries.delete(uri),
    get: uri => entries.get(uri)?.open,
    all: () => [...entries.values()].map(entry => entry.open),
    ready,
    assignment: async uri => {
      for (;;) {
        const answer = ready(uri)
        if (answer !== 'waiting') return answer
        await entries.get(uri)?.loading
      }
    },
    refresh: () => {
      for (const entry of entries.values()) load(entry)
    },
  }
}

/** Finds what surrounds the document; a later look takes the place of one that is still under way. */
function loaded(
  entry: Entry,
  files: WorkspaceFiles,
  settings: InputSettings,
  waitFor: (citesByKeys: boolean) => LibraryWait,
): Promise<void> {
  const { uri, text } = entry.open.snapshot
  const frontMatter = readFrontMatter(text)
  entry.named = namesIn(frontMatter)
  entry.frontEnd = frontMatter.span?.end ?? 0
  const wait = waitFor(keyLike.test(text.sliceString(0)))
  const loading = surroundingsOf(uri, frontMatter, files, settings, wait).then(surroundings => {
    if (entry.loading !== loading) return
    entry.surroundings = sameInputs(entry.surroundings, surroundings)
    entry.loading = undefined
  })
  entry.loading = loading
  return loading
}

/** `[@starr2016]`, and whatever else looks so: it is only waited for a moment. */
const keyLike = /(?:^|[\s[(;-])@[^\s@]/m

/** What the front matter names now. It is read again only after an edit that touched it; where there is none, one look at the first line tells. */
function namedNow(entry: Entry): string {
  const { pending, snapshot } = entry.open
  if (pending.every(({ span }) => span.start > entry.frontEnd) && entry.frontEnd > 0) return entry.named
  const frontMatter = readFrontMatter(snapshot.text)
  entry.frontEnd = frontMatter.span?.end ?? 0
  return namesIn(frontMatter)
}

/** What the front matter names outside itself. */
function namesIn({ assignment, style, libraries }: FrontMatter): string {
  return [assignment, style, ...libraries].map(name => name?.value ?? '').join('\n')
}

function assignmentIn(open: OpenDocument, surroundings: Surroundings): OpenAssignment | undefined {
  const { snapshot } = open
  if (!isAssignment(snapshot, surroundings)) return undefined
  return { document: assignmentOf(open, surroundings.inputs), snapshot, surroundings }
}

/** Product: "The document type". An editor without our language opens `*.assignment.md` as Markdown, and its name still says what it is. */
function isAssignment({ uri, language }: Snapshot, { names }: Surroundings): boolean {
  if (language === ownLanguage) return true
  if (language !== 'markdown') return false
  return hasOwnName(uri) || names === 'known' || names === 'near' || names === 'path'
}

/** Whether a file says by its name that it is an assignment. */
export function hasOwnName(uri: string): boolean {
  return /\.assignment\.(?:md|markdown)$/i.test(uri)
}

/** The inputs stay the same object while nothing in them has changed, so that nothing is read again. */
function sameInputs(before: Surroundings | undefined, now: Surroundings): Surroundings {
  if (before === undefined) return now
  const { inputs } = before
  const isSame = (Object.keys(comparisons) as (keyof Inputs)[]).every(name => isSameInput(name, inputs, now.inputs))
  return isSame ? { ...now, inputs } : now
}

function isSameInput<N extends keyof Inputs>(name: N, before: Inputs, now: Inputs): boolean {
  return comparisons[name](before[name], now[name])
}

/** When two values of an input are the same: one that is new does not compile before it is here. */
const comparisons: { readonly [N in keyof Required<Inputs>]: (before: Inputs[N], now: Inputs[N]) => boolean } = {
  brief: Object.is,
  briefIsFile: Object.is,
  catalogue: Object.is,
  libraries: (before, now) => before.length === now.length && before.every((library, at) => library === now[at]),
  knownBriefs: (before, now) => idsOf(before) === idsOf(now),
  unreadBriefs: (before, now) => before?.join() === now?.join(),
  notAuthors: Object.is,
  wordCount: Object.is,
  references: Object.is,
  verified: Object.is,
  styleProblem: Object.is,
  hasOwnStyle: Object.is,
  printed: Object.is,
}

function idsOf(briefs: Inputs['knownBriefs']): string {
  return briefs.map(({ id }) => id).join()
}
