import type { AssignmentDocument } from '../assignment/document.js'
import { once } from '../text/once.js'
import { shifted, type Span } from '../text/span.js'
import type { Section } from '../syntax/section.js'

/** A link or image and where it leads. */
export interface DocumentLink {
  readonly span: Span
  readonly target: LinkTarget
}

/** Where a link leads. */
export type LinkTarget =
  /** "https://…", "mailto:…" */
  | { readonly kind: 'address'; readonly address: string }
  /** Relative to the assignment's folder; decoded: "notes/my plan.md". A leading "/" means the workspace folder. */
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string | undefined }
  /** A heading of this text. */
  | { readonly kind: 'place'; readonly offset: number }

/** Links and images of the body whose target can be opened; a link to a heading that is not there is left out. */
export function documentLinks(document: AssignmentDocument): readonly DocumentLink[] {
  const found: DocumentLink[] = []
  const headings = once(() => fragments(document.sections))
  for (const { start, block } of document.blocks) {
    if (!block.source.includes('](') && !block.source.includes('<')) continue
    for (const link of block.links) {
      const target = targetOf(link.target, headings)
      if (target) found.push({ span: shifted(link.span, start), target })
    }
  }
  return found
}

/** Addresses that may be opened from a text somebody else may have written. */
const safe = /^(?:https?|mailto|ftp):/i

function targetOf(written: string, headings: () => ReadonlyMap<string, number>): LinkTarget | undefined {
  const target = written.replace(/^<|>$/g, '').trim()
  if (target === '') return undefined
  if (target.startsWith('#')) return placeTarget(headings().get(decoded(target.slice(1)).toLowerCase()))
  if (safe.test(target)) return { kind: 'address', address: target }
  if (/^www\./i.test(target)) return { kind: 'address', address: `https://${target}` }
  if (/^[a-z][a-z\d+.-]*:/i.test(target)) return undefined
  if (/^[^\s/@]+@[^\s/@]+\.[a-z]+$/i.test(target)) return { kind: 'address', address: `mailto:${target}` }
  const hash = target.indexOf('#')
  const path = hash === -1 ? target : target.slice(0, hash)
  return { kind: 'file', path: decoded(path), fragment: hash === -1 ? undefined : decoded(target.slice(hash + 1)) }
}

function placeTarget(offset: number | undefined): LinkTarget | undefined {
  return offset === undefined ? undefined : { kind: 'place', offset }
}

/** Fragment → the first heading that has it. */
function fragments(sections: readonly Section[], found = new Map<string, number>()): ReadonlyMap<string, number> {
  for (const { level, title, heading, children } of sections) {
    const slug = slugOf(title)
    if (level > 0 && !found.has(slug)) found.set(slug, heading.start)
    fragments(children, found)
  }
  return found
}

/** The fragment that GitHub and VS Code give a heading: "1.1 Define & differ" → "11-define--differ". */
function slugOf(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_\s-]/gu, '')
    .replace(/\s/g, '-')
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}
