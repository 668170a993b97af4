import { blockAround, blockIndexAround } from '../assignment/block-around.js'
import type {
  Answer,
  AssignmentDocument,
  CitedWork,
  ListedEntry,
  ModelMention,
  PlacedBlock,
  ReferenceList,
} from '../assignment/document.js'
import type { Section } from '../syntax/section.js'
import { firstIndex } from '../text/first-index.js'
import { touches, type Span } from '../text/span.js'

/** The block that holds the offset or ends at it; undefined between blocks. */
export function blockAt(document: AssignmentDocument, offset: number): PlacedBlock | undefined {
  const block = blockAround(document, offset)
  return block !== undefined && offset <= block.end ? block : undefined
}

/** Citations whose author or year touches the offset; several where one bracket holds the author of more than one work. */
export function citationsAt(document: AssignmentDocument, offset: number): readonly CitedWork[] {
  const { citations } = document
  const block = blockIndexAround(document, offset)
  const found: CitedWork[] = []
  for (
    let at = firstIndex(citations.length, index => (citations[index]?.block ?? 0) >= block);
    at < citations.length;
    at++
  ) {
    const cited = citations[at]
    if (cited === undefined || cited.block !== block) break
    const { span, authorSpan, yearSpan } = cited.citation
    if (touches(span, offset) || touches(authorSpan, offset) || (yearSpan && touches(yearSpan, offset)))
      found.push(cited)
  }
  return found
}

/** The model named at the offset. */
export function modelMentionAt(document: AssignmentDocument, offset: number): ModelMention | undefined {
  const { modelMentions } = document
  const next = firstIndex(modelMentions.length, index => (modelMentions[index]?.span.start ?? 0) > offset)
  return modelMentions.slice(Math.max(0, next - 2), next).find(({ span }) => touches(span, offset))
}

/** The reference list whose entries stand around the offset; its heading does not count. */
export function listAt(document: AssignmentDocument, offset: number): ReferenceList | undefined {
  return document.references.lists.find(list => offset > list.heading.end && offset <= list.span.end)
}

/** The entry of a list at the offset. */
export function entryAt(document: AssignmentDocument, offset: number): ListedEntry | undefined {
  return listAt(document, offset)?.entries.find(entry => touches(entry.span, offset))
}

/** The answers whose heading, or a second heading of theirs, touches the offset; several where one heading answers several criteria. */
export function answersHeadedAt(document: AssignmentDocument, offset: number): readonly Answer[] {
  return document.answers.filter(({ place, duplicates }) =>
    [...(place ? [place] : []), ...duplicates].some(span => touches(span, offset)),
  )
}

/** The innermost section at the offset, with those around it: outermost first. */
export function sectionsAround(document: AssignmentDocument, offset: number): readonly Section[] {
  const around: Section[] = []
  let level = document.sections
  for (;;) {
    const section = lastHolding(level, offset)
    if (section === undefined) return around
    around.push(section)
    level = section.children
  }
}

function lastHolding(sections: readonly Section[], offset: number): Section | undefined {
  const next = firstIndex(sections.length, index => (sections[index]?.span.start ?? 0) > offset)
  const section = sections[next - 1]
  return section !== undefined && touches(section.span, offset) ? section : undefined
}

/** The span of the line that holds the offset, without its end. */
export function lineAround(document: AssignmentDocument, offset: number): Span {
  const { from, to } = document.text.lineAt(Math.max(0, Math.min(offset, document.text.length)))
  return { start: from, end: to }
}
