import { roles } from './citation-grammar.js'

/** Whether a name, as it is written, is a part that people play or a degree: "Ma" and "Ba" are surnames, "MA" and "BA" degrees. */
export function isRole(name: string): boolean {
  return roles.has(name.toLowerCase()) && !/^\p{Lu}\p{Ll}$/u.test(name)
}
