/**
 * Keeps the answers to the last `most` keys: a paragraph that is being written is looked at again at each keystroke, and all but one of its sentences
 * are those of before. `compute` is asked where the key is not among them, and is a pure function of it.
 */
export function lastAnswers<V>(most: number): (key: string, compute: () => V) => V {
  const kept = new Map<string, { readonly answer: V }>()
  return (key, compute) => {
    const known = kept.get(key)
    if (known) return known.answer
    const answer = compute()
    const [oldest] = kept.keys()
    if (oldest !== undefined && kept.size >= most) kept.delete(oldest)
    kept.set(key, { answer })
    return answer
  }
}
