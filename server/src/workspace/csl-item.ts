/** A work in CSL-JSON as far as it is read or printed here; fields not named are passed on to the style as they are. */
export interface CslItem {
  readonly id: string
  /** "book", "article-journal" … */
  readonly type: string
  readonly author?: readonly CslName[]
  readonly editor?: readonly CslName[]
  readonly translator?: readonly CslName[]
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly title?: string
  readonly 'container-title'?: string
  readonly edition?: string | number
  readonly volume?: string | number
  readonly issue?: string | number
  readonly page?: string | number
  readonly publisher?: string
  readonly 'publisher-place'?: string
  readonly genre?: string
  readonly DOI?: string
  readonly URL?: string
  readonly [field: string]: unknown
}

/** A name of CSL-JSON; `literal` is an organisation’s. */
export interface CslName {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
  readonly 'non-dropping-particle'?: string
  readonly 'dropping-particle'?: string
  readonly suffix?: string
}

/** A date of CSL-JSON, as files have it. */
export interface CslDate {
  /** [[2012, 3, 5]]; two of them for a range. */
  readonly 'date-parts'?: readonly (readonly (number | string)[])[]
  readonly literal?: string
  readonly raw?: string
  readonly circa?: boolean | string | number
}
