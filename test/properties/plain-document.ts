import type {
  Answer,
  AssignmentDocument,
  CitedWork,
  ListedEntry,
  ReferenceList,
} from '../../server/src/assignment/document.js'
import type { BlockWords } from '../../server/src/syntax/block.js'

/** Every field as plain data, blocks with all they hold. */
export function plain(document: AssignmentDocument): unknown {
  const {
    frontMatter,
    sections,
    citations,
    references,
    answers,
    unknownCriteria,
    coverage,
    words,
    guidance,
    comments,
    modelMentions,
    authorMentions,
    ignores,
    earlierTicks,
    notUnderstood,
  } = document
  const blocks = document.blocks.map(({ start, end, block }) => {
    const { kind, source, level, prose, names, quotations, links } = block
    return {
      start,
      end,
      kind,
      source,
      level,
      prose: prose.text,
      names,
      quotations,
      links,
      words: plainWords(block.words),
    }
  })
  return {
    frontMatter,
    sections,
    citations: citations.map(plainCitation),
    references: { lists: references.lists.map(plainList), entries: references.entries.map(plainEntry) },
    answers: answers.map(plainAnswer),
    unknownCriteria,
    coverage,
    words,
    guidance,
    comments,
    modelMentions,
    authorMentions,
    ignores,
    earlierTicks,
    notUnderstood,
    blocks,
  }
}

// Much is worked out by getters, which a comparison of objects would pass over.
function plainCitation({ citation, block, entries, differs, certain, state, work, read, meant }: CitedWork): unknown {
  return { citation, block, entries: entries.map(plainEntry), differs, certain, state, work, read, meant }
}

function plainList({ kind, heading, span, entries }: ReferenceList): unknown {
  return { kind, heading, span, entries: entries.map(plainEntry) }
}

function plainEntry(entry: ListedEntry): unknown {
  const { span, authorSpan, yearSpan, titleSpan, raw, reference, understood, list } = entry
  return { span, authorSpan, yearSpan, titleSpan, raw, reference, understood, list }
}

function plainAnswer(answer: Answer): unknown {
  const { criterion, section, state, heading, duplicates, span, words, budget, points, sources, covered } = answer
  return { criterion, section, state, heading, duplicates, span, words, budget, points, sources, covered }
}

function plainWords({ all, citations, quoted, code }: BlockWords): unknown {
  return { all, citations, quoted, code }
}
