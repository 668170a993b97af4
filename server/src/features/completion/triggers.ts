import { leadLength } from '../../syntax/leading-phrases.js'

/** Characters after which suggestions come without being asked for; a space only where `mayFollowSpace` says so. */
export const completionTriggers: readonly string[] = ['(', '@', '#', ';', ' ']

/**
 * Whether something may be suggested behind the space at the end of a line as far as it is written: behind a key of the front matter, and in a bracket
 * behind a semicolon or words that lead to a work ("see"). Without a trigger VS Code makes do there with what it was given before the space, and ends
 * when none of it begins with the next letter. Looks at these characters alone, since it is asked at each space of a text.
 */
export function mayFollowSpace(before: string): boolean {
  if (/^(?:assignment|style|csl) ?: $/.test(before)) return true
  const inside = /[(;]\s*([^()[\];@]*)$/.exec(before.slice(-longestBracket))?.[1]
  return inside !== undefined && inside.slice(leadLength(inside)).trim() === ''
}

const longestBracket = 80
