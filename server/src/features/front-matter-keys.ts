/** A key of the front matter that Markwise reads. */
export interface FrontMatterKey {
  readonly name: string
  /** Markdown without anything from outside. */
  readonly meaning: string
  /** What is written after the colon when the key is completed. */
  readonly value: string
}

/** In the order in which they are offered. */
export const frontMatterKeys: readonly FrontMatterKey[] = [
  {
    name: 'assignment',
    meaning:
      'the brief that this assignment answers, by its id or by the path of a brief file such as `my.brief.yaml`.',
    value: '',
  },
  {
    name: 'library',
    meaning:
      'files beside the assignment that hold your sources (BibTeX, RIS or CSL-JSON), such as `[references.bib]`.',
    value: '[references.bib]',
  },
  { name: 'style', meaning: 'the referencing style, such as `harvard`.', value: 'harvard' },
  {
    name: 'words',
    meaning:
      'your own word range where it differs from the brief: a number, or `{ min: 4000, max: 5000, because: … }`.',
    value: '{ min: 4000, max: 5000 }',
  },
  { name: 'bibliography', meaning: 'as `library`, under the name that Pandoc uses.', value: '[references.bib]' },
  { name: 'csl', meaning: 'as `style`, under the name that Pandoc uses.', value: 'harvard' },
]
