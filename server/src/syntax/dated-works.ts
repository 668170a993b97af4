import { articledNames, bodyWords, namedThings, stagedVerbs, writings } from './citation-grammar.js'

/** A name before its year, with what stands round it. */
export interface DatedName {
  readonly text: string
  /** Where the name begins with the capitals before it, and where the bracket of its year begins and ends. */
  readonly start: number
  readonly open: number
  readonly end: number
}

/** What stands further off says nothing of a name; `bracket-readings.ts` knows how far is looked. */
const reach = { left: 240, right: 160 }

/**
 * Whether a name and a year are the title and date of a work that is not cited but spoken of: "films such as Alien (1979) and Jaws (1975)", "Picasso
 * painted Guernica (1937)", "Thriller (1982) by Michael Jackson", "the Shard (2012) is". Of several in a row the first or the last tells of all. With a
 * page or a second year it is a citation.
 */
export function isDatedWork({ text, start, open, end }: DatedName): boolean {
  if (!/^\(\d{4}\)$/.test(text.slice(open, end))) return false
  const before = headOfRow(text.slice(Math.max(0, open - reach.left), open))
  const behind = text.slice(end, end + reach.right).replace(restOfRow, '')
  return (
    isMade(before) ||
    isExample(before) ||
    isDescribed(behind) ||
    isTheOne(text.slice(Math.max(0, start - 4), open), behind)
  )
}

// Letters of Latin scripts by their ranges: `\p{L}` is dear, and what is missed here is a doubt only.
const word = String.raw`[A-Za-zÀ-ɏ\d’'&!-]*:?`
const title = String.raw`[A-ZÀ-Þ]${word}(?:\s(?:(?:of|the|for|in|to|an?|on)(?=\s)|[A-ZÀ-Þ\d]${word}))*`
const dated = String.raw`(?:the\s|then\s)?${title}\s\(\d{4}\)`
const joint = String.raw`(?:,?\s(?:and|or)\s|,\s)`

const rowBefore = new RegExp(String.raw`^(.*?\s[A-ZÀ-Þ][^()]*?)\s\(\d{4}\)(?:${joint}${dated})*${joint}[^(),]*$`, 's')
const restOfRow = new RegExp(String.raw`^(?:${joint}${dated})+`)

/** Of "films such as Alien (1979) and Jaws" what stands before the first year of the row. */
function headOfRow(before: string): string {
  if (!/\(\d{4}\)(?:,|\s(?:and|or)\s)/.test(before)) return before
  const sentence = before.slice(before.search(/[^.!?;]*$/))
  return rowBefore.exec(sentence)?.[1] ?? before
}

const object = new RegExp(
  String.raw`\b(?:([a-z]+)|(?:known|famous)\sfor|(?:starred|starring|stars)\sin)\s(?:(?:the|her|his|their)\s(?:[a-z]+\s)?)?${title}\s*$`,
)

/** "wrote Hamlet", "starred in Vertigo", "known for Twin Falls Idaho" */
function isMade(before: string): boolean {
  const found = object.exec(before)
  return found !== null && (found[1] === undefined || stagedVerbs.has(found[1]))
}

const example = new RegExp(
  String.raw`\b([A-Za-z-]+)(?:,?\s(?:such\sas|like|including|for\sexample|e\.g\.,?)|(?<=s))\s(?:the\s)?${title}\s*$`,
)

/** "films such as Alien", "games including Doom", "the novels Emma"; but "books such as Starr" are called by their author. */
function isExample(before: string): boolean {
  const noun = example.exec(before)?.[1]
  return noun !== undefined && isThingWord(noun.toLowerCase())
}

function isThingWord(noun: string): boolean {
  const one = noun.replace(/ies$/, 'y').replace(/s$/, '')
  return (namedThings.has(one) && !writings.has(one)) || (namedThings.has(noun) && !writings.has(noun))
}

/** "by Michael Jackson", "is a tragedy about", "was first performed", "starred" */
function isDescribed(behind: string): boolean {
  if (/^(?:\s|,?\s(?:directed|written|painted|composed)\s)by\s(?:the\s)?[A-ZÀ-Þ]/.test(behind)) return true
  if (
    /^\s(?:began\sas|went\s(?:public|bust|bankrupt)|filed\sfor|merged\swith|collapsed|changed\s(?:its|their)\s)/.test(
      behind,
    )
  )
    return true
  const made = /^\s(?:is|was|are|were)\s(?:(?:first|later|also|both|then)\s)?([a-z]+)/.exec(behind)?.[1]
  if (made !== undefined && stagedVerbs.has(made)) return true
  const noun = /^,?\s(?:(?:is|was|are|were)\s(?:(?:an?|the)\s)?|an?\s|the\s)((?:[a-z-]+\s?){1,5})/.exec(behind)?.[1]
  const words = noun?.split(/\s+(?:that|which|who|of|in|on|about|for|to|by|with|when|as|where|from)\b/)[0]
  return words !== undefined && isThingWord(words.trim().split(/\s+/).at(-1) ?? '')
}

/** "the Shard (2012) is": no surname has an article, but for "the Smith (2001) study"; bodies and newspapers have. */
function isTheOne(name: string, behind: string): boolean {
  const words = /(?:^|\s)[Tt]he\s([A-ZÀ-Þ].*?)\s*$/.exec(name)?.[1]?.split(' ')
  if (words === undefined || words.some(isBodyWord)) return false
  return /^(?:[.,;:!?]|$|\s(?:and|or|but|is|was|are|were|has|had|won|set|made|in|by|to|at|from|with)\b)/.test(behind)
}

function isBodyWord(word: string): boolean {
  const lower = word.toLowerCase()
  return /^[A-Z&]{2,}$/.test(word) || bodyWords.has(lower) || articledNames.has(lower)
}
