import { foldedName } from '../../bibliography/folded.js'
import type { Catalogue } from '../../catalogue/catalogue.js'
import { rememberedFor } from '../incremental/remembered.js'

/** Writers or a body named in a sentence, with or without a year: "Roberts and Jarrett". */
export interface NamedWriter {
  readonly start: number
  /** "robertsjarrett" */
  readonly folded: string
  /** Whether the sentence tells what they say ("Hawkins holds that …"), and does not only drop the name. */
  readonly isReported: boolean
}

/** For a sentence: the writers whom it names. Linear in the sentence. */
export type WriterFinder = (sentence: string) => readonly NamedWriter[]

type Known = Pick<Catalogue, 'sources' | 'models' | 'lexicons'>

/** Finds the catalogue’s authors by their names, and others by what is told of them: "Mezirow argues". Kept with the catalogue. */
export const writerFinder: (catalogue: Known) => WriterFinder = rememberedFor((catalogue: Known): WriterFinder => {
  const known = knownNames(catalogue)
  const [toldOfAnyone, toldOfKnown] = [
    reporting(catalogue, ['reporting']),
    reporting(catalogue, ['reporting', 'reporting_of_known']),
  ]
  return sentence => {
    const first = sentence.search(/[\p{L}\p{N}]/u)
    return [...sentence.slice(0, longestSearched).matchAll(names)].flatMap(match => {
      const parts = match[0].split(joint)
      const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 90)
      const before = sentence.slice(0, match.index)
      const isKnown = parts.some(part => known.has(foldedName(part)))
      const isTold = isKnown
        ? toldOfKnown.test(after) || predicate.test(after) || possessive.test(after) || introduced.test(before)
        : toldOfAnyone.test(after) || attributed.test(before)
      const isOneWord = match.index === first && parts.length === 1
      if (isOneWord ? !isTold || (!isKnown && everyday.test(match[0])) : !isKnown && !isTold) return []
      return [{ start: match.index, folded: parts.map(foldedName).join(''), isReported: isTold && parts.length < 4 }]
    })
  }
})

const longestSearched = 2000

const name = String.raw`(?:(?:[Vv]an|[Dd]e|[Dd]u|[Vv]on) )?\p{Lu}(?:['’]\p{Lu})?\p{L}+(?:-\p{Lu}\p{L}+)?`
const joint = /,? (?:and|&) |, /
const names = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’])${name}(?:, ${name}){0,5}(?:,? (?:and|&) ${name})?(?![\p{L}\p{N}])`,
  'gu',
)

const possessive = /^['’]s? (?!(?:coach|client|director|boss|manager|team)\b)\p{L}/u
const introduced =
  /\b(?:according to|following|contrary to|unlike|like|in|with|for|to|by|than|from|as|against|beside|of)\s+(?:(?:the|both)\s+)?$/i

/** What stands behind a name that is the subject of its sentence. */
const predicate =
  /^ (?!(?:and|or|in|of|on|to|for|from|with|at|by|as|into|about|both|alike|all|is|are|was|were|the|a|an|next|who|which|that|than|then|but|nor)\b)\p{Ll}+(?:s|ed)? \p{L}/u

const attributed = /\b(?:according to|following|in the words of)\s+$/i

/** What begins a sentence and is no surname, whatever stands behind it. */
const everyday =
  /(?:ing|[ts]ion|ment|ship|ity|ness|[ae]nce|ers|ors|ies|ists|ees|ure|ics|als|acy|ese|one)$|^(?:the|this|that|each|every|some|many|most|both|all|he|she|it|they|we|trust|culture|people|staff|theory|everybody|nobody|experience|who|what)$/i

/** Surnames, bodies and what bodies are called for short. */
function knownNames({ sources, models }: Known): ReadonlySet<string> {
  const authors = sources.flatMap(({ reference: { authors: all } }) => all.map(({ family }) => family))
  const people = models.flatMap(model => model.originators).filter(full => !/\b(?:for|of|and|the)\b/i.test(full))
  const originators = people.map(full => full.split(' ').at(-1) ?? '')
  const short = authors.filter(author => author.includes(' ')).map(initialsOf)
  const all = [...authors, ...originators, ...short].map(foldedName)
  return new Set(all.filter(folded => folded.length > 2))
}

function initialsOf(body: string): string {
  return (body.match(/\p{Lu}/gu) ?? []).join('')
}

/** What stands behind the name of somebody whose words are told: "(2012) also holds", "and her colleagues found". */
function reporting({ lexicons }: Known, ids: readonly string[]): RegExp {
  const stems = lexicons.filter(({ id }) => ids.includes(id)).flatMap(({ terms }) => terms)
  return new RegExp(
    `^(?: et al\\.?)?(?: \\([^()]{1,40}\\))?(?:${between}){0,2}(?:${work})? (?:${stems.join('|') || '(?!)'})\\p{L}*`,
    'iu',
  )
}

const between =
  ',? (?:also|both|each|all|hardly|too|then|still|who|would|do not|does not|did not|never|by contrast|in contrast|however|in turn|on the other hand|on the contrary|for (?:his|her|their) part|himself|herself|themselves|and (?:his|her|their|other) (?:\\p{L}+ )?(?:colleagues|others|co-authors)|and others|\\p{L}+ly),?'

/** "The EMCC competence framework": what stands for its writers. */
const work =
  ' (?:[\\p{L}-]+ ){0,2}(?:framework|codes?|models?|guidelines?|guidance|definitions?|lists?|standards?|theory|views?|books?|approach|steps?|study|studies|research|website|site|page|report|paper|article|chapter|manual|text|words|account|competenc\\p{L}+|survey)'
