import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import {
  referenceProfiles,
  referenceSwitches,
  switchesFrom,
  switchesInForce,
} from '../../server/src/catalogue/harvard.js'
import { harvardSchema } from '../../server/src/catalogue/schema.js'
import { rules } from '../../server/src/rules/index.js'
import { documentOf, findingsIn } from '../check.js'

const source = readFileSync(new URL('../../server/data/harvard.yaml', import.meta.url), 'utf8')
const data = harvardSchema.parse(parse(source, { schema: 'core' }))

test('what it names is there: sources, switches, values, findings', () => {
  const sources = new Set(data.sources.map(({ id }) => id))
  const named = [...data.switches, ...data.profiles, ...data.rules].flatMap(({ provenance }) => provenance)
  expect(named.filter(id => !sources.has(id))).toEqual([])
  const switches = new Set(data.switches.map(({ id }) => id))
  expect(data.rules.filter(rule => rule.switch !== undefined && !switches.has(rule.switch))).toEqual([])
  const codes = new Set<string>(rules.map(({ id }) => id))
  expect(data.rules.filter(({ code }) => code !== undefined && !codes.has(code))).toEqual([])
  for (const profile of data.profiles) expect(switchesFrom(profile.switches), profile.id).toEqual(profile.switches)
})

test('switches and guides have a name of their own each', () => {
  expect(new Set(referenceSwitches().map(({ id }) => id)).size).toBe(data.switches.length)
  const names = referenceProfiles().flatMap(profile => profile.names)
  expect(new Set(names).size).toBe(names.length)
})

describe('the examples of the rules', () => {
  const examples = data.rules.flatMap(rule => (rule.examples ?? []).map(example => [example, rule.id] as const))
  test.each(examples)('%s is read as a citation, and nothing is wrong with its form', (example, _) => {
    const text = `It is so ${example}, as many hold.\n`
    expect(documentOf(text).citations.length).toBeGreaterThan(0)
    expect(findingsIn(text).filter(({ code }) => code === 'citation-style')).toEqual([])
  })

  const entries = data.rules.flatMap(rule => rule.entries ?? [])
  test.each(entries)('%s is understood and whole', entry => {
    const text = `## References\n\n${entry}\n`
    expect(documentOf(text).references.entries.map(({ understood }) => understood)).toEqual([true])
    expect(findingsIn(text).filter(({ code }) => code !== 'reference-uncited')).toEqual([])
  })

  const faults = data.rules.flatMap(rule => rule.faults ?? [])
  test.each(faults)('%s is reported', fault => {
    expect(findingsIn(`It is so ${fault}.\n`).map(({ code }) => code)).toContain('citation-style')
  })
})

describe('switches as a person writes them', () => {
  test('other spellings of a name, numbers, and what is not known', () => {
    expect(
      switchesFrom({ no_date: 'n.d.', etAlMinText: 3, joiner: 'or', colour: 'red', initials: ['spaced'] }),
    ).toEqual({
      noDate: 'n.d.',
      etAlMinText: '3',
    })
    expect(switchesFrom(undefined)).toEqual({})
    expect(switchesFrom('ctr12')).toEqual({})
  })

  test('the setting over the profile, the profile over the front matter', () => {
    expect(switchesInForce({}, undefined)).toEqual({})
    expect(switchesInForce({}, 'styles/harvard-cite-them-right.csl')['noDate']).toBe('no date')
    expect(switchesInForce({ noDate: 'n.d.' }, 'harvard-cite-them-right')['noDate']).toBe('n.d.')
    expect(switchesInForce({ noDate: 'any' }, 'harvard-cite-them-right')['noDate']).toBeUndefined()
    expect(switchesInForce({ profile: 'lenient' }, 'harvard-cite-them-right')).toEqual({})
  })
})
