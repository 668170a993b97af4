import type { AssignmentDocument } from '../assignment/document.js'
import { readFrontMatter, type FrontMatter } from '../syntax/front-matter.js'
import type { WorkspaceFiles } from '../workspace/workspace-files.js'
import type { LibraryWait } from '../workspace/library-wait.js'
import { surroundingsOf, type InputSettings, type Surroundings } from '../workspace/surroundings.js'
import { isAssignment } from './is-assignment.js'
import { keptInputs } from './kept-inputs.js'
import { assignmentOf, type OpenDocument, type Snapshot } from './open-document.js'

/** An assignment as handlers see it: what was read, how its places translate to the editor's, and the files round it. */
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
  /**
   * The assignment of the present version, once its surroundings are known; undefined where the document is no assignment. Waits for brief files, and a
   * moment for libraries where keys are cited.
   */
  assignment(uri: string): Promise<OpenAssignment | undefined>
  /** The same without waiting: 'waiting' while the surroundings are being looked for. */
  ready(uri: string): OpenAssignment | undefined | 'waiting'
  /** Looks for all surroundings again: briefs, libraries, settings or names may have changed. */
  refresh(): void
}

interface Entry {
  readonly open: OpenDocument
  surroundings: Surroundings | undefined
  /** What the front matter named (`namesIn`) when the surroundings were looked for. */
  named: string
  /** Where the front matter ends; 0 where there is none. */
  frontEnd: number
  loading: Promise<void> | undefined
}

/** No open documents yet. `settings` gives the present ones; `found` is called whenever the surroundings of a document were found. */
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

/** Looks for the surroundings of the document. The latest look wins: one that is still under way is then dropped. */
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
    entry.surroundings = { ...surroundings, inputs: keptInputs(entry.surroundings?.inputs, surroundings.inputs) }
    entry.loading = undefined
  })
  entry.loading = loading
  return loading
}

/** `[@starr2016]`, or what looks like it: a wrong guess costs a short wait. */
const keyLike = /(?:^|[\s[(;-])@[^\s@]/m

/** What the front matter names now. It is read again only after an edit that touched it, and cheap to read where there is none. */
function namedNow(entry: Entry): string {
  const { pending, snapshot } = entry.open
  if (pending.every(({ span }) => span.start > entry.frontEnd) && entry.frontEnd > 0) return entry.named
  const frontMatter = readFrontMatter(snapshot.text)
  entry.frontEnd = frontMatter.span?.end ?? 0
  return namesIn(frontMatter)
}

/** The brief, style and libraries that the front matter names, as one string to compare. */
function namesIn({ assignment, style, libraries }: FrontMatter): string {
  return [assignment, style, ...libraries].map(name => name?.value ?? '').join('\n')
}

function assignmentIn(open: OpenDocument, surroundings: Surroundings): OpenAssignment | undefined {
  const { snapshot } = open
  if (!isAssignment(snapshot, surroundings)) return undefined
  return { document: assignmentOf(open, surroundings.inputs), snapshot, surroundings }
}
