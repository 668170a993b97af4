import { present } from '../text/plain-data.js'
import type { CslDate, CslItem, CslName } from './csl-item.js'
import { append } from '../text/grouped.js'

/**
 * The item of a RIS record with what Citation.js leaves out of the tags that programs write: editors (ED), the book of a chapter (BT), the day of
 * reading (Y2), the day of a newspaper (DA), its writers, and what kind of thesis it is.
 */
export function withRisTags(item: CslItem, source: string): CslItem {
  const values = valuesOf(source)
  const named = (...tags: readonly string[]): readonly CslName[] | undefined => {
    const names = tags.flatMap(tag => values.get(tag) ?? []).map(nameOf)
    return names.length === 0 ? undefined : names
  }
  const isPart = item.type === 'chapter' || item.type === 'paper-conference'
  const { reporter: _, ...rest } = item
  return {
    ...rest,
    ...present({
      author: item.author ?? named('AU', 'A1'),
      editor: named(...(isPart ? ['A2', 'ED'] : ['ED'])) ?? item.editor,
      'container-title': item['container-title'] ?? (isPart ? values.get('BT')?.[0] : undefined),
      issued: item.issued ?? dateOf(values.get('DA')?.[0]),
      accessed: item.accessed ?? (item.URL === undefined ? undefined : dateOf(values.get('Y2')?.[0])),
      genre: item.type === 'thesis' ? thesisOf(item.genre) : item.genre,
    }),
  }
}

function valuesOf(source: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>()
  for (const [, tag = '', value = ''] of source.matchAll(/^([A-Z][A-Z0-9]) {0,2}- ?(.*)$/gm)) {
    const text = value.trim()
    if (text !== '') append(values, tag, text)
  }
  return values
}

/** "Cox, Elaine"; without a comma a body, whole. */
function nameOf(text: string): CslName {
  const [family = '', given = ''] = text.split(/,\s*/)
  return given === '' ? { literal: text } : { family, given }
}

/** "2025/06/05/", "2025-06-05", "2016///"; undefined for other forms. */
function dateOf(text: string | undefined): CslDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?(?![\d])/.exec(text ?? '') ?? []
  const parts = [year, month, day].flatMap(part => (part === undefined ? [] : [Number(part)]))
  return parts.length === 0 ? undefined : { 'date-parts': [parts] }
}

function thesisOf(genre: string | undefined): string | undefined {
  return genre !== undefined && /^ph\.?\s?d\.?$/i.test(genre) ? 'PhD thesis' : genre
}
