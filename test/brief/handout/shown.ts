import { readBriefText } from '../../../server/src/workspace/brief-reader.js'

/** Sections and criteria in few words: "1.1 Explain … = 20 marks < 1"; `§` before sections. */
export function shown(kind: 'text' | 'markdown' | 'html', text: string): readonly string[] {
  const { imported } = readBriefText(kind, text)
  const line = (
    mark: string,
    { id, title, marks, unit }: { id: string; title: string; marks: number | null; unit: string | null },
    within: string | null,
  ): string =>
    `${mark}${id} ${title}${marks === null ? '' : ` = ${marks} ${unit}`}${within === null ? '' : ` < ${within}`}`
  return [
    ...imported.sections.map(section => line('§', section, section.parent)),
    ...imported.criteria.map(criterion => line('', criterion, criterion.section)),
  ]
}

export function facts(kind: 'text' | 'markdown' | 'html', text: string) {
  const { words, pass, totalMarks, moduleWeight, outcomes } = readBriefText(kind, text).imported
  return { words, pass, totalMarks, moduleWeight, outcomes: outcomes.map(({ title }) => title) }
}
