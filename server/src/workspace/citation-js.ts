import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { emptyReference, type Name, type Reference } from '../bibliography/reference.js'

/**
 * The sole door to Citation.js. One BibTeX entry as a work: its key, authors, year and title. Throws where Citation.js cannot read the entry;
 * the caller hands over one entry at a time, so that a bad one costs itself alone. Nothing here reaches a network: no such plug-in is registered.
 */
export function workOfBibTex(entry: string): Reference {
  const [item] = plugins.input.chain(entry, {
    forceType: '@bibtex/text',
    generateGraph: false,
    maxChainLength: 10,
    strict: true,
    target: '@csl/list+object',
  }) as readonly CslItem[]
  if (item === undefined) throw new Error('no entry')
  const year = item.issued?.['date-parts']?.[0]?.[0]
  return {
    ...emptyReference,
    id: item.id,
    type: item.type ?? '',
    authors: (item.author ?? []).map(nameOf),
    year: year === undefined ? undefined : String(year),
    title: item.title,
  }
}

/** As much of CSL-JSON as is read here. */
interface CslItem {
  readonly id: string
  readonly type?: string
  readonly title?: string
  readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[]
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] }
}

/** A body comes as a family without a given name. */
function nameOf({ family, given, literal }: NonNullable<CslItem['author']>[number]): Name {
  return { family: literal ?? family ?? '', given: given ?? '', body: literal !== undefined || given === undefined }
}
