/** Answers that are kept by what was asked, until they are forgotten. */
export interface KeptAnswers<A> {
  readonly of: (question: string) => A
  /** One answer, or all of them. */
  readonly forget: (question?: string) => void
}

/** Asks once for each question. */
export function keptAnswers<A>(ask: (question: string) => A): KeptAnswers<A> {
  const known = new Map<string, { readonly answer: A }>()
  return {
    of: question => {
      const before = known.get(question)
      if (before) return before.answer
      const answer = ask(question)
      known.set(question, { answer })
      return answer
    },
    forget: question => {
      if (question === undefined) known.clear()
      else known.delete(question)
    },
  }
}
