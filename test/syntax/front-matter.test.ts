import { describe, expect, it } from 'vitest'
import { readFrontMatter, type FrontMatter } from '../../server/src/syntax/front-matter.js'
import { slice, textOf } from '../../server/src/text/rope.js'

/** The front matter with these lines between its `---`; every value stands where it says. */
function read(...lines: readonly string[]): FrontMatter {
  const text = textOf(`---\n${lines.join('\n')}\n---\n\n# Essay\n`)
  const front = readFrontMatter(text)
  for (const { value, span } of [front.assignment, front.style, ...front.libraries].filter(
    found => found !== undefined,
  ))
    expect(slice(text, span.start, span.end)).toBe(value)
  return front
}

/** What is told of these lines, with the place. */
function told(...lines: readonly string[]): readonly string[] {
  const text = textOf(`---\n${lines.join('\n')}\n---\n`)
  return readFrontMatter(text).problems.map(({ span, message }) => `⟦${slice(text, span.start, span.end)}⟧ ${message}`)
}

const librariesOf = (front: FrontMatter): readonly string[] => front.libraries.map(({ value }) => value)

describe('front matter', () => {
  it('names the brief, in quotation marks or not, with a comment behind it', () => {
    for (const line of ['8581-700', '"8581-700"', "'8581-700' # mine", '8581-700   # mine'])
      expect(read(`assignment: ${line}`).assignment?.value).toBe('8581-700')
    expect(read('"assignment": 8581-700').assignment?.value).toBe('8581-700')
    expect(read('assignment:').assignment).toBeUndefined()
  })

  it('names libraries as one, a list in brackets or a list of lines, under either key', () => {
    expect(librariesOf(read('library: refs.bib'))).toEqual(['refs.bib'])
    expect(librariesOf(read('bibliography: [a.bib, "b c.ris"]'))).toEqual(['a.bib', 'b c.ris'])
    expect(librariesOf(read('library:', '  - a.bib', '  - b.ris', 'title: Essay'))).toEqual(['a.bib', 'b.ris'])
  })

  it('names the style under either key, ours first', () => {
    expect(read('csl: own.csl').style?.value).toBe('own.csl')
    expect(read('csl: own.csl', 'style: ctr12').style?.value).toBe('ctr12')
  })

  it.each([
    ['3000', { max: 3000 }],
    ['"3,000 words"', { max: 3000 }],
    ['2,500–3,000', { min: 2500, max: 3000 }],
    ['2500 to 3000', { min: 2500, max: 3000 }],
    ['{min: 2500, max: 3000}', { min: 2500, max: 3000 }],
    ['{max: 3000, because: "agreed, in May"}', { max: 3000, because: 'agreed, in May' }],
  ])('gives the range of words as %s', (words, range) => {
    expect(read(`words: ${words}`)).toMatchObject({ words: range, problems: [] })
  })

  it('gives the range of words as lines', () => {
    expect(read('words:', '  min: 2500', '  max: 3000', '  because: agreed').words).toEqual({
      min: 2500,
      max: 3000,
      because: 'agreed',
    })
  })

  it.each(['many', '-4', '3.000', '[1, 2]'])('says where it finds no number of words: %s', words => {
    const { words: none, problems } = read(`words: ${words}`)
    expect(none).toBeUndefined()
    expect(problems.map(({ message }) => message)).toEqual([
      `I found no number of words in “${words}”. Write “words: 4000” or “words: {min: 3500, max: 4000}”.`,
    ])
  })

  it.each([
    ['{min: 5000, max: 4000}', '5,000', '4,000', { min: 4000, max: 5000 }],
    ['300-250', '300', '250', { min: 250, max: 300 }],
  ])('takes a range that is upside down the other way round, and says so: %s', (words, fewest, most, range) => {
    expect(told(`words: ${words}`)).toEqual([
      `⟦${words}⟧ The fewest words, ${fewest}, are more than the most, ${most}. They are taken the other way round until you change one of them.`,
    ])
    expect(read(`words: ${words}`).words).toEqual(range)
  })

  it('says which end of a range is no number, and keeps the other', () => {
    const lines = ['words:', '  min: some', '  max: 3000']
    expect(told(...lines)).toEqual([
      '⟦some⟧ I found no number of words in “some”. Write “words: 4000” or “words: {min: 3500, max: 4000}”.',
    ])
    expect(read(...lines).words).toEqual({ max: 3000 })
  })

  it('takes the first of two values, and says that the second has no effect', () => {
    expect(read('assignment: a', 'assignment: b').assignment?.value).toBe('a')
    expect(told('style: ctr12', 'words: 300', 'style: harvard', 'words: 300', 'words: 400')).toEqual([
      '⟦style: harvard⟧ “style” is given further up already. This line has no effect.',
      '⟦words: 400⟧ “words” is given further up already. This line has no effect.',
    ])
  })

  it('that is never closed is told where it was meant as such, and is none otherwise', () => {
    expect(readFrontMatter(textOf('---\nassignment: 8581-700\n\n# Essay\n')).problems).toHaveLength(1)
    for (const text of ['---', '---\n\nA line across the page.\n', 'Text\n---\nassignment: 8581-700\n---\n'])
      expect(readFrontMatter(textOf(text))).toMatchObject({ assignment: undefined, problems: [] })
  })
})
