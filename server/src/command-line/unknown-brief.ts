/** Why no brief is meant by this name: which one comes near it, and what the known ones are called. */
export function unknownBrief(name: string, near: string | undefined, known: readonly string[]): string {
  const meant = near === undefined ? '' : ` Did you mean ${near}?`
  return `I know no brief “${name}”.${meant} Known: ${known.join(', ')}.`
}
