import { expect, test } from 'vitest'
import { yamlModule } from '../../scripts/yaml-module.mjs'

test('data is there as written, and is read once', async () => {
  const load = await loaded('id: "1.10"\nmarks: 12\naliases: [no, 2016-01-01]\nguidance: |\n  First\n  “second”\n')
  expect(load()).toEqual({ id: '1.10', marks: 12, aliases: ['no', '2016-01-01'], guidance: 'First\n“second”\n' })
  expect(load()).toBe(load())
})

test.each([
  ['an id that YAML reads as a number', 'id: 1.10', 'put the id 1.1 in quotes'],
  ['an id in a list', '- id: 3', 'put the id 3 in quotes'],
  ['an id without a value', 'id:', 'put the id null in quotes'],
  ['a key that YAML reads as a number', '1.10: wording', 'put the key 1.1 in quotes'],
  ['a key twice', 'id: "1"\nid: "2"', 'Map keys must be unique'],
  ['broken YAML', 'id: "1', 'Missing closing "quote'],
])('%s is refused', (_, source, message) => {
  expect(() => yamlModule(source, 'x.yaml')).toThrow(`x.yaml: ${message}`)
})

async function loaded(source: string): Promise<() => unknown> {
  const code = yamlModule(source, 'x.yaml')
  const made = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: () => unknown }
  return made.default
}
