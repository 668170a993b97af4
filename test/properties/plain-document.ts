import type {
  Answer,
  AssignmentDocument,
  CitedWork,
  ListedEntry,
  PlacedBlock,
  ReferenceList,
} from '../../server/src/assignment/document.js'

/** Every field as plain data, blocks with all they hold. */
export function plain(document: AssignmentDocument): unknown {
  return {
    ...only(document, ['frontMatter', 'sections', 'unknownCriteria', 'coverage', 'words', 'guidance', 'comments']),
    ...only(document, [
      'title',
      'openedSections',
      'modelMentions',
      'authorMentions',
      'ignores',
      'earlierTicks',
      'notUnderstood',
    ]),
    citations: document.citations.map(plainCitation),
    references: {
      lists: document.references.lists.map(plainList),
      entries: document.references.entries.map(plainEntry),
    },
    answers: document.answers.map(plainAnswer),
    blocks: document.blocks.map(plainBlock),
  }
}

function plainBlock({ start, end, block }: PlacedBlock): unknown {
  return {
    start,
    end,
    ...only(block, ['kind', 'source', 'level', 'names', 'quotations', 'links']),
    prose: block.prose.text,
    words: only(block.words, ['all', 'citations', 'quoted', 'code']),
  }
}

function plainCitation(cited: CitedWork): unknown {
  const fields = only(cited, ['citation', 'block', 'differs', 'certain', 'state', 'work', 'read', 'meant'])
  return { ...fields, entries: cited.entries.map(plainEntry) }
}

function plainList(list: ReferenceList): unknown {
  return { ...only(list, ['kind', 'heading', 'span']), entries: list.entries.map(plainEntry) }
}

function plainEntry(entry: ListedEntry): unknown {
  return only(entry, ['span', 'authorSpan', 'yearSpan', 'titleSpan', 'raw', 'reference', 'understood', 'list'])
}

function plainAnswer(answer: Answer): unknown {
  const places = only(answer, ['criterion', 'section', 'heading', 'duplicates', 'span', 'place'])
  return { ...places, ...only(answer, ['state', 'words', 'budget', 'points', 'sources', 'covered']) }
}

/** Much is worked out by getters, which a comparison of objects would pass over: each field is asked for. */
function only<T, K extends keyof T & string>(from: T, names: readonly K[]): Record<K, T[K]> {
  return Object.fromEntries(names.map(name => [name, from[name]])) as Record<K, T[K]>
}
