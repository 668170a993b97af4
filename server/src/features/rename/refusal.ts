/** Why something cannot be renamed: a sentence or two for the writer. */
export interface Refusal {
  readonly refusal: string
}

/** Whether an answer says why nothing is renamed. */
export function isRefusal(answer: object): answer is Refusal {
  return 'refusal' in answer
}
