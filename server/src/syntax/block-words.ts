import type { Span } from '../text/span.js'
import { countWords } from '../text/words.js'
import type { BlockWords } from './block.js'
import type { Citation } from './citation.js'
import type { Prose } from './prose.js'
import { countListed } from './word-list.js'

/** The words of a block. Those of citations and quotations are counted when somebody asks: most briefs count them like any others. */
export function blockWords(
  source: string,
  { prose, code }: { readonly prose: Prose; readonly code: readonly Span[] },
  citations: () => readonly Citation[],
  quotations: () => readonly Span[],
): BlockWords {
  return new CountedWords(prose, wordsWithin(source, code), citations, quotations)
}

class CountedWords implements BlockWords {
  readonly all: number
  #citations: number | undefined
  #quoted: number | undefined

  constructor(
    private readonly prose: Prose,
    readonly code: number,
    private readonly citationsRead: () => readonly Citation[],
    private readonly quotationsRead: () => readonly Span[],
  ) {
    this.all = countListed(prose.text, prose.words)
  }

  get citations(): number {
    return (this.#citations ??= wordsWithin(this.prose.text, citationSpans(this.citationsRead())))
  }

  get quoted(): number {
    const { text, quoted } = this.prose
    return (this.#quoted ??= wordsWithin(text, quoted.length > 0 ? quoted : this.quotationsRead()))
  }
}

function wordsWithin(text: string, spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + countWords(text.slice(span.start, span.end)), 0)
}

/** In "Starr (2016)" the name is a word of the sentence; the rest of a bracket is citation, however many works it holds. */
function citationSpans(citations: readonly Citation[]): readonly Span[] {
  const groups = citations.map(({ kind, group, span, yearSpan }) => (kind === 'narrative' ? (yearSpan ?? span) : group))
  return [...new Map(groups.map(group => [group.start, group])).values()]
}
