/** What a registry of published works said about an entry. */
export interface Verification {
  readonly status: 'found' | 'other-year' | 'no-match'
  /** "2007": the year there, where it is another. */
  readonly year?: string
  /** The title of the work that the entry's DOI names there, where that is another work. */
  readonly otherTitle?: string
}

/** "found", "found, but the year there is 2007", "no match there"; undefined means that nobody asked. */
export function verificationWords(verification: Verification | undefined): string {
  switch (verification?.status) {
    case undefined:
      return 'not asked'
    case 'found':
      return 'found'
    case 'other-year':
      return `found, but the year there is ${verification.year ?? 'another'}`
    case 'no-match':
      return verification.otherTitle === undefined ? 'no match there' : 'no match there: its DOI names another work'
  }
}
