import { briefFields } from '../../brief/brief-fields.js'
import type { Span } from '../../text/span.js'
import { literal } from '../markdown-text.js'
import { valuesAt, type BriefNames } from './names.js'
import { yamlPlace } from '../yaml-place.js'

/** On a key of a brief file what it means, on the id of a verb, model or source what that is. Everything from the file is literal. */
export function briefFileHover(
  text: string,
  offset: number,
  names: BriefNames,
): { readonly span: Span; readonly markdown: string } | undefined {
  const span = wordAround(text, offset)
  const place = span && yamlPlace(text, span.end)
  if (span === undefined || place === undefined) return undefined
  const word = text.slice(span.start, span.end)
  const meaning = isKey(text, span)
    ? briefFields()[[place.path, word].filter(part => part !== '').join('.')]
    : valuesAt(place, names, text).find(({ value }) => value === word)?.meaning
  return meaning ? { span, markdown: `**${literal(word)}**: ${literal(meaning)}` } : undefined
}

function wordAround(text: string, offset: number): Span | undefined {
  const start = offset - (/[\w.-]*$/.exec(text.slice(Math.max(0, offset - 100), offset))?.[0].length ?? 0)
  const length = /^[\w.-]*/.exec(text.slice(start, start + 200))?.[0].length ?? 0
  return length === 0 ? undefined : { start, end: start + length }
}

function isKey(text: string, { start, end }: Span): boolean {
  return (
    /^\s*:(?:\s|$)/.test(text.slice(end, end + 20)) &&
    /(?:^|[\n{,-])\s*$/.test(text.slice(Math.max(0, start - 80), start))
  )
}
