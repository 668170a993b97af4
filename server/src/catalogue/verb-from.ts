import { choiceOfData, fieldsOf, numberOfData, textOfData, textsOfData } from '../text/plain-data.js'
import { reliabilities, type Lexicon, type SignalFamily, type Synonyms, type Verb } from './catalogue.js'

/** The verb that plain data holds; undefined without an id. Never throws. */
export function verbFrom(data: unknown): Verb | undefined {
  const fields = fieldsOf(data)
  const id = textOfData(fields['id'])
  if (id === undefined) return undefined
  return {
    id,
    forms: textsOfData(fields['forms']),
    meaning: textOfData(fields['meaning']) ?? '',
    needs: numbersFrom(fields['needs']),
    weakSubstitute: textOfData(fields['weakSubstitute']),
    reliability: choiceOfData(fields['reliability'], reliabilities) ?? 'low',
  }
}

/** The signal family that plain data holds; undefined without an id. Never throws. */
export function familyFrom(data: unknown): SignalFamily | undefined {
  const fields = fieldsOf(data)
  const id = textOfData(fields['id'])
  if (id === undefined) return undefined
  const phrases = textsOfData(fields['phrases'])
  return {
    id,
    phrases: phrases.map(bare),
    patterns: textsOfData(fields['patterns']),
    weights: Object.fromEntries(phrases.filter(phrase => bare(phrase) !== phrase).map(weighed)),
    reliability: choiceOfData(fields['reliability'], reliabilities) ?? 'low',
    falseHits: textOfData(fields['falseHits']),
  }
}

/** A phrase without its sign: "while~" is worth half, "!I disagree" nothing. */
function bare(phrase: string): string {
  return phrase.replace(/^!|~$/g, '')
}

function weighed(phrase: string): readonly [string, number] {
  return [bare(phrase), phrase.startsWith('!') ? 0 : 0.5]
}

/** The lexicon that plain data holds; undefined without an id. Never throws. */
export function lexiconFrom(data: unknown): Lexicon | undefined {
  const fields = fieldsOf(data)
  const id = textOfData(fields['id'])
  return id === undefined
    ? undefined
    : { id, terms: textsOfData(fields['terms']), patterns: textsOfData(fields['patterns']) }
}

/** The synonyms that plain data holds; undefined where it names nothing. Never throws. */
export function synonymsFrom(data: unknown): Synonyms | undefined {
  const fields = fieldsOf(data)
  const of = textsOfData(fields['of'])
  return of.length === 0
    ? undefined
    : { of, least: numberOfData(fields['least']) ?? 1, also: textsOfData(fields['also']) }
}

function numbersFrom(data: unknown): Readonly<Record<string, number>> {
  const numbers = Object.entries(fieldsOf(data)).map(([name, value]) => [name, numberOfData(value)] as const)
  return Object.fromEntries(numbers.filter((entry): entry is [string, number] => entry[1] !== undefined))
}
