/** A block as a reader of the finished page sees it: no marks of Markdown, no comments, no HTML tags. Plain data. */
export type Content =
  | { readonly kind: 'heading'; readonly level: number; readonly inline: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly inline: readonly Inline[] }
  | ListContent
  | { readonly kind: 'quotation'; readonly content: readonly Content[] }
  | TableContent
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }

/** A list, whose items hold content of their own. */
export interface ListContent {
  readonly kind: 'list'
  readonly ordered: boolean
  /** The number of the first item; 1 for bullets. */
  readonly start: number
  readonly items: readonly (readonly Content[])[]
}

/** A table. */
export interface TableContent {
  readonly kind: 'table'
  /** One for each column; as many as the widest row has. */
  readonly alignments: readonly ('left' | 'centre' | 'right' | 'none')[]
  /** The first row is the header. */
  readonly rows: readonly (readonly (readonly Inline[])[])[]
}

/** What a line of text is made of. */
export type Inline =
  | TextInline
  | { readonly kind: 'link'; readonly target: string; readonly inline: readonly Inline[] }
  | { readonly kind: 'picture'; readonly target: string; readonly alt: string }
  /** The mark of a footnote: "1" for `[^1]`. */
  | { readonly kind: 'note'; readonly label: string }
  | { readonly kind: 'break' }

/** A run of text that looks the same throughout. */
export interface TextInline extends Look {
  readonly kind: 'text'
  readonly text: string
}

/** How a run of text looks. */
export interface Look {
  readonly italic: boolean
  readonly bold: boolean
  readonly struck: boolean
  readonly code: boolean
}

/** How text looks that no mark changes. */
export const plainLook: Look = { italic: false, bold: false, struck: false, code: false }

/** The visible text of inline content; breaks are line ends, notes show nothing. */
export function inlineText(inline: readonly Inline[]): string {
  return inline
    .map(part => {
      if (part.kind === 'text') return part.text
      if (part.kind === 'link') return inlineText(part.inline)
      if (part.kind === 'picture') return part.alt
      return part.kind === 'break' ? '\n' : ''
    })
    .join('')
}
