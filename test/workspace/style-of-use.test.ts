import { expect, test } from 'vitest'
import { builtInCatalogue } from '../../server/src/catalogue/built-in.js'
import { readFrontMatter } from '../../server/src/syntax/front-matter.js'
import { textOf } from '../../server/src/text/rope.js'
import { workspaceFiles } from '../../server/src/workspace/workspace-files.js'
import { surroundingsOf, type InputSettings } from '../../server/src/workspace/surroundings.js'
import { madeUpHost } from './host.js'

const settings: InputSettings = {
  wordCount: {},
  references: {},
  notAuthors: new Set(),
  libraries: [],
  printing: { style: undefined },
}

test.each([
  [{}, 'This style is not there, or cannot be read.'],
  [{ 'file:///a/own.csl': '<html>' }, 'This is no CSL style.'],
  [{ 'file:///a/own.csl': '<style xmlns="http://purl.org/net/xbiblio/csl"><bibliography>' }, 'This style is broken.'],
])(
  'a style of no use is told to the assignment that names it, and the built-in one takes its place',
  async (files, why) => {
    const host = madeUpHost(files)
    const told: string[] = []
    const briefs = workspaceFiles(host, { read: uri => void told.push(uri), progress: () => undefined })
    const frontMatter = readFrontMatter(textOf('---\nstyle: own.csl\n---\n'))
    const inputs = async () => (await surroundingsOf('file:///a/essay.md', frontMatter, briefs, settings)).inputs
    const first = await inputs()
    expect(first.styleProblem).toBeUndefined()
    expect(first.hasOwnStyle).toBe(true)
    for (let time = 0; time < 40 && told.length === 0; time++) await host.pass(50)
    const after = await inputs()
    const { styleProblem, hasOwnStyle } = after
    expect(told).toEqual(['file:///a/own.csl'])
    expect({ styleProblem, hasOwnStyle }).toEqual({ styleProblem: why, hasOwnStyle: undefined })
    expect(builtInCatalogue().sources.filter(({ reference }) => after.printed(reference) !== undefined)).not.toEqual([])
  },
)
