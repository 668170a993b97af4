import { blockAround } from '../assignment/block-around.js'
import type { AssignmentDocument } from '../assignment/document.js'
import { foldedName } from '../bibliography/folded.js'
import type { Reference } from '../bibliography/reference.js'
import { sentenceAt } from '../syntax/sentences.js'
import { insertedAt, type Edit } from '../text/edit.js'
import { slice } from '../text/rope.js'
import type { Span } from '../text/span.js'
import { bracketed, citedForms, type CitedForm } from './cited-form.js'
import { leadingNames } from './names.js'
import { worksListed } from './reference-list.js'
import { writingPlace } from './writing-place.js'

/** The year behind an author's name; where the text does not name the whole team, the citation at the end of the sentence. */
export function citationAfterAuthor(document: AssignmentDocument, name: Span, work: Reference): readonly Edit[] {
  const { form, entries } = formOf(document, work)
  const around = writingPlace(document, name)
  const team = teamEnd(around.after, slice(document.text, name.start, name.end), form.reference)
  if (team === undefined || around.opened !== undefined) return atSentenceEnd(document, name, form, entries)
  return [insertedAt(name.end + team, ` (${form.year})`), ...entries]
}

/** The citation behind a model's name: "The OSCAR model (Gilbert and Whittleworth, 2009)". */
export function citationAfterModel(document: AssignmentDocument, name: Span, work: Reference): readonly Edit[] {
  const { form, entries } = formOf(document, work)
  const around = writingPlace(document, name)
  const phrase =
    /^[*_]*(?:['’]s?(?!\p{L}))?(?:\s+(?:\p{Ll}+\s)?(?:models?|frameworks?|approach|cycle|method(?:ology)?|theory|inventory|scale)(?!\p{L}))?(?:[*_”’"]+(?!\p{L}))?/iu.exec(
      around.after,
    )
  const at = name.end + (phrase?.[0].length ?? 0)
  const text = around.opened === undefined ? ` (${bracketed(form)})` : `, ${bracketed(form)}`
  return [insertedAt(at, text), ...entries]
}

function formOf(
  document: AssignmentDocument,
  work: Reference,
): { readonly form: CitedForm; readonly entries: readonly Edit[] } {
  const form = citedForms(document, [work])[0] ?? { reference: work, names: '', year: '' }
  return { form, entries: worksListed(document, [form.reference]) }
}

/** How far behind the name the names of its team reach: "Gilbert" + " and Whittleworth's"; undefined where somebody is missing. */
function teamEnd(after: string, name: string, work: Reference): number | undefined {
  const names = leadingNames(work)
  const families = names.map(({ family }) => foldedName(family))
  if (families[0] !== foldedName(name) && !families[0]?.endsWith(foldedName(name))) return undefined
  const alone = /^(?:['’ʼ]s?(?!\p{L}))?/u.exec(after)?.[0].length ?? 0
  if (names.length === 1) return alone
  const colleagues = /^[\s*_]*(?:et al\.?|and colleagues)(?:['’]s?)?[*_]*/.exec(after)?.[0].length
  if (colleagues !== undefined) return colleagues
  return restOfTeam(after, families.slice(1))
}

function restOfTeam(after: string, families: readonly string[]): number | undefined {
  let at = 0
  for (const family of families) {
    const next = /^(?:,?\s+(?:and|&)\s+|,\s+)(\p{L}[\p{L}'’ -]*?)(?=['’]s?(?!\p{L})|[\s,.;:(]|$)/u.exec(after.slice(at))
    if (next?.[1] === undefined || foldedName(next[1]) !== family) return undefined
    at += next[0].length
  }
  return at + (/^['’]s?(?!\p{L})/u.exec(after.slice(at))?.[0].length ?? 0)
}

function atSentenceEnd(
  document: AssignmentDocument,
  name: Span,
  form: CitedForm,
  entries: readonly Edit[],
): readonly Edit[] {
  const block = blockAround(document, name.start)
  const start = Math.max(block?.start ?? 0, name.start - 2000)
  const source = slice(document.text, start, Math.min(block?.end ?? document.text.length, name.end + 2000))
  const sentence = sentenceAt(source, name.start - start)
  const stop = /[.!?]["'’”)*_]*$/.exec(source.slice(sentence.start, sentence.end))
  const at = start + (stop ? sentence.start + stop.index : sentence.end)
  return [insertedAt(at, ` (${bracketed(form)})`), ...entries]
}
