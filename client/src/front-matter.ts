/** Beyond this many lines front matter is not looked for. */
export const frontMatterLines = 60

/**
 * Whether the lines of a Markdown file begin with front matter that has a key `assignment:`. Reads nothing else: whether the value
 * names a brief is the server's to say.
 */
export function namesAssignment(lineCount: number, lineAt: (index: number) => string): boolean {
  return typeof assignmentLine(lineCount, lineAt) === 'number'
}

/** The number of the line (from 0) with the key `assignment:`, or what is lacking for there to be one. */
export function assignmentLine(
  lineCount: number,
  lineAt: (index: number) => string,
): number | 'no-key' | 'no-front-matter' {
  if (lineCount === 0 || !/^---[ \t]*$/.test(lineAt(0))) return 'no-front-matter'
  for (let index = 1; index < Math.min(lineCount, frontMatterLines); index += 1) {
    const line = lineAt(index)
    if (/^(---|\.\.\.)[ \t]*$/.test(line)) return 'no-key'
    if (/^(["']?)assignment\1[ \t]*:/.test(line)) return index
  }
  return 'no-front-matter'
}
