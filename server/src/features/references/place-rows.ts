import type { AssignmentDocument, CitedWork } from '../../assignment/document.js'
import { remembered } from '../../assignment/incremental/remembered.js'
import type { Citation } from '../../syntax/citation.js'
import { sentenceAt } from '../../syntax/sentences.js'
import { beginning, literal } from '../markdown-text.js'
import type { ReferenceRow } from './reference-row.js'

/** Where a work is cited: the sentence of each citation, in the order of the text; a click goes there. */
export function placeRows(
  document: AssignmentDocument,
  work: Pick<ReferenceRow, 'id' | 'state' | 'label'>,
  citations: readonly CitedWork[],
): readonly ReferenceRow[] {
  return citations.map(({ citation, read, block }, index) => {
    const source = document.blocks[block]?.block
    const sentence = (source && sentences(source).get(read.span.start)) ?? ''
    const where = criterionAt(document, citation.span.start)
    return {
      id: `${work.id}/${String(index + 1)}`,
      kind: 'place',
      label: `“${beginning(sentence, longestSentence)}”`,
      description: where,
      spoken: `${work.label} is cited${where === '' ? '' : ` in ${where}`}: ${beginning(sentence, longestSentence)}`,
      tooltip: literal(sentence),
      state: work.state,
      confirmed: null,
      source: null,
      offers: [],
      span: citation.span,
      children: [],
    }
  })
}

/** Characters of a sentence in a row. */
const longestSentence = 120

/** The sentence of each citation of a block by where it starts, marks taken out. */
const sentences = remembered('cited sentences', ({ source, citations }): ReadonlyMap<number, string> => {
  const inWords = (citation: Citation): string => {
    const { start, end } = sentenceAt(source, citation.span.start)
    return source
      .slice(start, end)
      .replace(/[*_`\\]+/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  }
  return new Map(citations.map(citation => [citation.span.start, inWords(citation)]))
})

/** "1.2", the criterion whose answer holds the offset; "" where none does. */
function criterionAt({ answers }: AssignmentDocument, offset: number): string {
  const holding = answers.find(({ span }) => span !== undefined && span.start <= offset && offset <= span.end)
  return holding?.criterion.id ?? ''
}
