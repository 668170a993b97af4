import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readYaml } from '../../server/src/text/yaml.js'

/** The problems of a text, each as "the text it stands under: message". */
function problemsIn(text: string): readonly string[] {
  return readYaml(text).problems.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`)
}

test('every scalar is text as it stands in the file', () => {
  expect(readYaml('id: 1.10\nlist: [010, 1.0, yes, 2024-01-01]\nquoted: "null"').value).toEqual({
    id: '1.10',
    list: ['010', '1.0', 'yes', '2024-01-01'],
    quoted: 'null',
  })
})

test('what is empty is null', () => {
  expect(readYaml('a:\nb: ~\nc: null').value).toEqual({ a: null, b: null, c: null })
  expect(readYaml('').value).toBeNull()
})

test('JSON is read as well', () => {
  expect(readYaml('{"id": 1.10, "need": 2, "on": true, "none": null}')).toMatchObject({
    value: { id: '1.10', need: '2', on: 'true', none: null },
    problems: [],
  })
})

test('several problems are found in one reading, and the rest is read', () => {
  const text = 'a: @x\nb: 1\nb: 2\nc: *nothing\nd: 4'
  expect(problemsIn(text)).toEqual([
    '@x: Text cannot begin with this character in YAML. Put the text in quotes.',
    'b: “b” stands here twice. Only the first one counts: remove the other.',
    '*nothing: There is no “&nothing” above that “*nothing” could repeat. Put text that begins with * in quotes.',
  ])
  expect(readYaml(text).value).toEqual({ a: '@x', b: '1', c: null, d: '4' })
})

test('a tab, a second colon, a lost quote and a second document are told in plain words', () => {
  expect(problemsIn('a:\n\tb: 1')[0]).toContain('Indent with spaces only.')
  expect(problemsIn('title: Coaching: a review')[0]).toContain('Put the text after the first colon in quotes.')
  expect(problemsIn('a: 1\n---\nb: 2')[0]).toContain('Remove the line.')
})

test('where quotes end too early or not at all, it is told at their own line', () => {
  const early = "Write an apostrophe in quotes twice ('')."
  expect(problemsIn("title: 'Explain a team's aims.'\nid: x")).toEqual([
    `s aims.': The text in quotes ends before this. ${early}`,
  ])
  const open = 'The quotes that open here are not closed on this line.'
  const below = "\nsections:\n  - id: '1'\n    title: 'T'\n"
  expect(problemsIn(`title: 'Explain how${below}`)).toEqual([`'Explain how: ${open} ${early}`])
  expect(problemsIn(`sections:\n  - title: 'Explain how\n    id: '1'\n`)).toEqual([`'Explain how: ${open} ${early}`])
  const double = 'Put text that holds double quotes in single quotes.'
  expect(problemsIn('title: "never closed\nid: x')).toEqual([`"never closed: ${open} ${double}`])
  expect(problemsIn('title: "A "good" team"')).toEqual([`good" team": The text in quotes ends before this. ${double}`])
})

test('where tabs indent, only they are told: what stands below is not in its place', () => {
  const told = new Set(problemsIn("a:\n\t- id: '1'\n\t  title: T\n\t- id: '2'\n\t  title: U\n"))
  expect([...told]).toEqual(['\t: A tab stands here where YAML wants spaces. Indent with spaces only.'])
})

test('a value may be repeated by its name, but not inside itself', () => {
  expect(readYaml('a: &x [one, two]\nb: *x').value).toEqual({ a: ['one', 'two'], b: ['one', 'two'] })
  expect(problemsIn('a: &x [*x]')).toEqual([
    '*x: “*x” repeats the very thing that it stands in. Write out what is meant.',
  ])
})

test('a file that unfolds without end, is too deep or too long is refused in good time', () => {
  const tenfold = [...'bcdefghij'].map(
    (name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghij'[index]}`).join(', ')}]`,
  )
  const unfolding = `a: &a [${Array(10).fill('x').join(', ')}]\n${tenfold.join('\n')}`
  const start = performance.now()
  expect(problemsIn(unfolding).join()).toContain('too large to be read')
  expect(problemsIn('['.repeat(400_000)).join()).toContain('So many brackets')
  expect(problemsIn('- '.repeat(20_000)).join()).toContain('deep')
  expect(problemsIn('a'.repeat(600_000)).join()).toContain('Only files of up to 500,000 characters are read')
  expect(performance.now() - start).toBeLessThan(5_000)
})

test('a key cannot reach into the prototype of objects', () => {
  const { value } = readYaml('__proto__: {polluted: yes}')
  expect(Object.keys(value as object)).toEqual(['__proto__'])
  expect(({} as { polluted?: string }).polluted).toBeUndefined()
})

test('places of values and keys, also behind CRLF and a byte order mark', () => {
  for (const text of [
    'id: x\nsections:\n  - id: 1.10\n    title: A',
    '\uFEFFid: x\r\nsections:\r\n  - id: 1.10\r\n    title: A',
  ]) {
    const { spanOf, keySpanOf } = readYaml(text)
    const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
    expect(slice(spanOf(['sections', 0, 'id']))).toBe('1.10')
    expect(slice(keySpanOf(['sections', 0, 'id']))).toBe('id')
    expect(slice(spanOf(['sections', 0, 'marks'])).replace(/\r/g, '')).toBe('id: 1.10\n    title: A')
  }
})

test('no text makes it throw, and every place lies in the text', () => {
  const pieces = fc.constantFrom(
    'a: ',
    '- ',
    '\n',
    '  ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '&x ',
    '*x',
    '|',
    '>',
    '#',
    '\t',
    '? ',
    '---',
    '%',
    '!',
    '1.10',
    'é',
    '\ud83d',
    '\r\n',
    '\0',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), parts => {
      const text = parts.join('')
      for (const { span } of readYaml(text).problems) {
        expect(span.start).toBeLessThanOrEqual(span.end)
        expect(span.end).toBeLessThanOrEqual(text.length)
      }
      expect(readYaml(text).spanOf(['a', 0]).end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 500 },
  )
})
