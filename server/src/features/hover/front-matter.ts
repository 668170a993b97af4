import type { AssignmentDocument } from '../../assignment/document.js'
import { criteriaOf, totalMarks, type Brief } from '../../brief/brief.js'
import { touches, type Span } from '../../text/span.js'
import { counted, range } from '../../text/amounts.js'
import { frontMatterKeys } from '../front-matter-keys.js'
import { literal } from '../markdown-text.js'
import { lineAround } from '../places.js'
import type { HoverSource } from './hover-answer.js'

/** On a key of the front matter: what it does; on the name of the brief: what that brief asks for. */
export const frontMatterHover: HoverSource = (document, offset) => {
  const { span, assignment } = document.frontMatter
  if (span === undefined || offset >= span.end) return undefined
  if (assignment && touches(assignment.span, offset))
    return { span: assignment.span, markdown: briefMarkdown(document, assignment.value) }
  return keyHover(document, offset)
}

function keyHover(document: AssignmentDocument, offset: number): { span: Span; markdown: string } | undefined {
  const line = lineAround(document, offset)
  const key = /^[a-z-]+(?=\s*:)/i.exec(document.text.sliceString(line.start, line.end))?.[0]
  const known = frontMatterKeys.find(({ name }) => name === key)
  if (key === undefined || known === undefined || offset > line.start + key.length) return undefined
  return { span: { start: line.start, end: line.start + key.length }, markdown: `**${key}**: ${known.meaning}` }
}

function briefMarkdown({ inputs }: AssignmentDocument, named: string): string {
  if (inputs.brief === undefined) return `I know no brief called “${literal(named)}”, so no criteria are checked.`
  return [`**${literal(inputs.brief.title)}**`, literal(inputs.brief.qualification ?? ''), briefFigures(inputs.brief)]
    .filter(part => part !== '')
    .join('\n\n')
}

function briefFigures(brief: Brief): string {
  const { words } = brief
  const size =
    words?.min === undefined && words?.max === undefined
      ? []
      : [`${range(words.min ?? 0, words.max ?? words.min ?? 0)} words`]
  const marks = totalMarks(brief)
  const figures = [
    counted(brief.sections.length, 'section'),
    counted(criteriaOf(brief).length, 'criterion', 'criteria'),
    ...(marks === 0 ? [] : [counted(marks, 'mark')]),
    ...size,
  ]
  return figures.join(' · ')
}
