import { asksFor, isLabelWord } from '../../label-words.js'

/**
 * The topics that a wording names in a row, each as it can stand alone: "codes of practice, contracting and supervision"; "political barriers" of "identify political,
 * legal and social barriers". None for fewer than three, for examples, and for how a text is made.
 */
export function topicsInRow(wording: string): readonly string[] {
  const rows = [...withoutExamples(wording).matchAll(row)]
  const longest = rows.map(match => match[1] ?? '').sort((a, b) => b.length - a.length)[0]
  if (longest === undefined) return []
  const [first = '', ...others] = longest.split(/,? and |, /)
  const topics = [first.replace(/^.*\bto (?=\p{L}+ \p{L})/u, ''), ...others].map(withoutLead)
  // What follows the last of them says where or for whom, of all.
  const last = topics.pop()?.replace(/\s+(?:at|for|in|within|to|on|by|with|of|as|from)\b.*$/i, '')
  if (last) topics.push(last)
  return topics.length < 3 || topics.every(isForm) ? [] : withSharedNoun(topics)
}

const row =
  /((?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+(?:, (?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+)+,? and (?:[\p{L}'’-]+ ){0,2}[\p{L}'’-]+)/gu

/** What is named as an example is not asked for. */
function withoutExamples(wording: string): string {
  return wording.replace(/[,;(]?\s*\b(?:for (?:example|instance)|e\.g\.|such as|like)(?=[\s,:]).*$/is, '')
}

/** Without the verbs that ask and the small words before it: "knowledge" of "critically explore the knowledge". */
function withoutLead(topic: string): string {
  const words = topic.trim().split(' ')
  const start = words.findIndex(
    (word, at) => at === words.length - 1 || !(isLabelWord('leading', word) || asksFor(word)),
  )
  return words
    .slice(start)
    .join(' ')
    .replace(/^(?:role|importance) of (?:the )?/i, '')
}

/** What is named by a word that only describes has the noun of the last. */
function withSharedNoun(topics: readonly string[]): readonly string[] {
  const last = topics.at(-1)?.split(' ') ?? []
  const noun = last.at(-1)
  const isShared = last.length > 1 && describes(last.at(-2)) && noun !== undefined && !describes(noun)
  const others = topics.slice(0, -1)
  if (!isShared || !others.every(topic => describes(topic.split(' ').at(-1)))) return topics
  return [...others.map(topic => `${topic} ${noun}`), ...topics.slice(-1)]
}

function describes(word = ''): boolean {
  return /(?:al|ive|ic|ary|ory|ous|able|ible|ful)$/i.test(word)
}

/** Whether a topic is how a text is made, for which it holds no words: "clear academic language". */
function isForm(topic: string): boolean {
  const words = topic.split(' ')
  const at = words.findIndex(word => !isLabelWord('formKinds', word))
  return isLabelWord('form', words[at] ?? '') && words.slice(at + 1).join(' ').length < 20
}
