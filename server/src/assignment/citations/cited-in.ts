import type { Block } from '../../syntax/block.js'
import { bracketedNames } from '../../syntax/bracketed-names.js'
import type { Citation } from '../../syntax/citation.js'
import { lawsIn } from '../../syntax/law-names.js'
import { tabledWorks } from '../../syntax/tabled-works.js'
import type { Span } from '../../text/span.js'
import { remembered } from '../incremental/remembered.js'

/** A citation as its block reads it, and all of the block that its meaning hangs on. */
export interface BlockCitation {
  /** In places of the block; kept with it, so that it stays the same object. */
  readonly read: Citation
  /**
   * The cited authors as they stand, with names before them that can be the family of the first or the rest of a body: "Li Wei" of "Li Wei (2018)", "Deans
   * for Impact".
   */
  readonly written: string
  /** A law that running text names, or what a bracket or a cell holds before a year: a citation only where it is listed just so. */
  readonly isNamed: boolean
}

const none: readonly BlockCitation[] = []

/** What a block cites, in order: its citations, and what it names that may be listed. */
export const citedIn = remembered('cited', (block): readonly BlockCitation[] => {
  const named = [...lawsIn(block), ...bracketedNames(block), ...tabledWorks(block)]
  if (named.length + block.citations.length === 0) return none
  const cited = block.citations.map(read => blockCitation(block, read, false))
  if (named.length === 0) return cited
  return [...cited, ...named.map(read => blockCitation(block, read, true))].sort(
    (a, b) => a.read.span.start - b.read.span.start,
  )
})

function blockCitation({ source }: Block, read: Citation, isNamed: boolean): BlockCitation {
  return { read, written: writtenAuthors(source, read.authorSpan), isNamed }
}

function writtenAuthors(source: string, { start, end }: Span): string {
  const before = /(?:^|[\s("“‘[*_])((?:\p{Lu}[\p{L}'’-]+\s(?:(?:for|of|on|in|and|the)\s)?){1,3})$/u.exec(
    source.slice(Math.max(0, start - 60), start),
  )
  return (before?.[1] ?? '') + source.slice(start, end)
}
