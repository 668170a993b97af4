import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtInBriefs } from '../../server/src/brief/built-in.js'
import { readBrief } from '../../server/src/brief/read-brief.js'
import { builtInCatalogue } from '../../server/src/catalogue/built-in.js'

const page = readFileSync(join(import.meta.dirname, '../../docs/briefs.md'), 'utf8')
const examples = [...page.matchAll(/^```yaml\n([^]*?)^```$/gm)].map(match => match[1] ?? '')
const { verbs, models, families, lexicons } = builtInCatalogue()
const names = {
  verbs: verbs.map(({ id }) => id),
  models: models.map(({ id }) => id),
  families: [...families, ...lexicons].map(({ id }) => id),
}

test.each(examples.map(text => [/^(?:id|extends): .*$/gm.exec(text)?.[0] ?? '', text]))(
  'docs/briefs.md: the brief “%s” has nothing wrong in it',
  (_, text) => {
    const { brief, problems } = readBrief(text, { briefs: builtInBriefs(), names })
    expect(problems).toEqual([])
    expect(brief?.sections.length).toBeGreaterThan(0)
  },
)

test('the page has examples', () => {
  expect(examples).toHaveLength(3)
})
