/**
 * A word's first letters without its ending, seven at most: enough to know "organisations" by "organisation". `word` is in lower case. For words that are compared,
 * or looked for together; one root alone stands at the start of too many words. The figures were fitted to what people had judged (test/accuracy), and the data
 * that was fitted with them names words by these roots (`telling-words.yaml`, `companion-words.yaml`).
 */
export function rootOf(word: string): string {
  const bare = /['’]s$/.test(word) ? word.slice(0, -2) : word
  const ending = endings.find(one => bare.endsWith(one) && bare.length - one.length >= shortestStem)
  return (ending === undefined ? bare : bare.slice(0, -ending.length)).slice(0, longestRoot)
}

/** The longest first. */
const endings = ['ations', 'ation', 'ments', 'ment', 'ings', 'ing', 'ies', 'ied', 'ed', 'es', 'ly', 's', 'e']
const shortestStem = 4
const longestRoot = 7
