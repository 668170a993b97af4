import { builtInVerbs } from '../../../catalogue/built-in-verbs.js'
import { once } from '../../../text/once.js'

/** Ids of the verbs that the wording of a criterion begins with, in their order: "Define and differentiate …" → define, differentiate. */
export function verbsIn(wording: string): readonly string[] {
  const found: string[] = []
  let rest = wording
    .trim()
    .replace(/^(?:to|you (?:should|must|will|need to)|please|be able to|know how to)\s+/i, '')
    .toLowerCase()
  while (found.length < mostVerbs) {
    const form = verbForms().find(({ text }) => rest.startsWith(text) && !/^[\w-]/.test(rest.slice(text.length)))
    if (form === undefined) break
    if (!found.includes(form.id)) found.push(form.id)
    const behind = /^\s*(?:,\s*(?:and\s+)?|and\s+(?:then\s+)?|\/|&\s*)/.exec(rest.slice(form.text.length))?.[0]
    if (behind === undefined) break
    rest = rest.slice(form.text.length + behind.length)
  }
  return found
}

const mostVerbs = 6

/** Whether a wording begins with something to do: "Explain how …", "Critically review …". */
export function startsWithVerb(wording: string): boolean {
  const text = wording.trim()
  // "Evaluation criteria" is a heading.
  if (/^\w+ criteri(?:a|on)\b/i.test(text)) return false
  return (
    verbsIn(text).length > 0 ||
    otherVerbs.test(text.replace(/^(?:critically|briefly|clearly|fully|effectively)\s+/i, ''))
  )
}

/** Verbs with which criteria begin and of which the catalogue knows nothing more. */
const otherVerbs =
  /^(?:understand|know|be able|apply|create|plan|produce|prepare|carry out|use|select|choose|implement|present|provide|write|test|collect|gather|calculate|compose|conduct|complete|deliver|perform|build|make|give|undertake|manage|monitor|measure|organise|respond|work|communicate|solve|locate|record|report|set|show|suggest|take|work|consider|comment|relate|extend|optimise|refine|review|modify|address|support|maintain|obtain|include|agree|contribute|participate|reflect)\b/i

/** The longest first, so that "critically review" is not read as "review". A form with an object ("justify the importance") is more than the verb. */
const verbForms = once(() =>
  builtInVerbs()
    .flatMap(({ id, forms }) =>
      forms.filter(form => !/ (?:the|a) /.test(form)).map(form => ({ id, text: form.toLowerCase() })),
    )
    .sort((a, b) => b.text.length - a.text.length),
)
