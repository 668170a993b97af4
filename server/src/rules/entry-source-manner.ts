import type { ReferenceEntry } from '../syntax/reference-entry.js'
import type { Shown } from './manner.js'

/** How an entry writes its editors' mark and its publisher; places count from the start of the entry. */
export function entrySourceManner(entry: ReferenceEntry): readonly (Shown | undefined)[] {
  return [...editorsMark(entry), publisher(entry)]
}

/** "(ed.)" and "(Ed.)"; "(eds)" and "(eds.)": a short form that ends as the word does has no stop in most British guides. */
function editorsMark({ raw }: ReferenceEntry): readonly (Shown | undefined)[] {
  const found = /\((ed|eds)(\.?)\)/i.exec(raw)
  if (found?.[1] === undefined) return []
  const [word, stop, start] = [found[1], found[2] ?? '', found.index + 1]
  const capital = word.replace(/^e/, 'E')
  const small = word.replace(/^E/, 'e')
  const end = start + word.length
  return [
    {
      point: 'mark of editors',
      value: word.startsWith('E') ? 'capital' : 'small',
      span: { start, end },
      written: word,
      forms: { capital, small },
    },
    word.length < 3
      ? undefined
      : {
          point: 'stop behind the mark of editors',
          value: stop === '' ? 'none' : 'stop',
          span: { start, end: end + stop.length },
          written: word + stop,
          forms: { stop: `${word}.`, none: word },
        },
  ]
}

/** "London: Sage" and "Sage, London". Who gives no place is no norm for others: a place is taken out only where the style set says so. */
function publisher({ raw, reference }: ReferenceEntry): Shown | undefined {
  const { publisher: name, publisherPlace: place } = reference
  if (name === undefined || place === undefined) return undefined
  const forms = { required: `${place}: ${name}`, behind: `${name}, ${place}`, omitted: name }
  for (const value of ['required', 'behind'] as const) {
    const start = raw.lastIndexOf(forms[value])
    if (start === -1) continue
    const span = { start, end: start + forms[value].length }
    return { point: 'place and publisher', switch: 'place', value, span, written: forms[value], forms }
  }
  return undefined
}
