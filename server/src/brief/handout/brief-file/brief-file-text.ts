import { yamlOf } from '../../../text/yaml.js'
import type { Doubt } from '../imported-brief.js'

/** The text of a new brief file: what it was read from and every doubt as comments, then the brief as YAML. */
export function briefFileText(data: Readonly<Record<string, unknown>>, from: string, doubts: readonly Doubt[]): string {
  const head = [
    `Read from ${from}. Compare it with the original before you rely on it.`,
    'What is marked “proposed: true” is not checked by a tutor: verbs were read from the wording, points from lists. Change it, and take the mark off once a tutor has agreed.',
    ...doubts.map(({ line, message }) => `Line ${line}: ${message}`),
  ]
  return `${head.map(text => `# ${text.replace(/\s+/g, ' ')}\n`).join('')}${yamlOf(data)}`
}
