/**
 * Terms that are not meant, for a topic that sets things against each other which the whole brief is about: "coaching and mentoring" names both in
 * one breath and says nothing of either. None where fewer than two groups name such a thing.
 */
export function namedTogether(terms: readonly (readonly string[])[], subject: readonly string[]): readonly string[] {
  const sides = terms.flatMap(group => group.filter(term => subject.includes(term)).slice(0, 1))
  if (sides.length < 2) return []
  return sides.flatMap(first =>
    sides
      .filter(second => second !== first)
      .flatMap(second => endings.flatMap(ending => joints.map(joint => `!${first}${ending}${joint}${second}`))),
  )
}

const endings = ['', 's', 'es', 'ing']
const joints = [
  '/',
  ...['and', 'or', 'nor', '&'].flatMap(word => [' ', ' a ', ' the '].map(article => ` ${word}${article}`)),
]
