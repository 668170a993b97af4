/** Why a document of another program cannot be read. */
export interface DocumentFault {
  readonly fault: 'locked' | 'other-format' | 'broken' | 'too-large' | 'no-text'
  /** What is so and what to do, in two short sentences. */
  readonly message: string
}
