import type { Rule } from '../rules/rule.js'

/** The page of a diagnostic code as Markdown: what it says, why, and an example of each; undefined for a code that no rule has. */
export function explainFinding(code: string, rules: readonly Rule[]): string | undefined {
  const rule = rules.find(({ id }) => id === code)
  if (rule === undefined) return undefined
  const { summary, why, bad, good } = rule.docs
  return (
    [
      `# ${rule.id}`,
      summary,
      `Shown as: ${severityWords[rule.severity]}. The setting \`markwise.severity\` changes this for you.`,
      `## Why\n\n${why}`,
      `## Reported\n\n${example(bad)}`,
      `## Not reported\n\n${example(good)}`,
    ].join('\n\n') + '\n'
  )
}

const severityWords = {
  error: 'an error',
  warning: 'a warning',
  information: 'an information',
  hint: 'a hint',
} as const

/** In a fence longer than any inside it. */
function example(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(run => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}markdown\n${text.trimEnd()}\n${fence}`
}
