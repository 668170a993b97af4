/** How many words a handout asks for. One end may be missing: “at most 4,000 words”. */
export interface WordsAsked {
  readonly min: number | null
  readonly max: number | null
  readonly kind: 'suggested' | 'limit'
}
