import { describe, expect, it } from 'vitest'
import type { CodeAction } from 'vscode-languageserver'
import type * as Protocol from '../../server/src/lsp/protocol.js'
import type * as Briefs from '../../server/src/lsp/protocol-briefs.js'
import { fixKinds } from '../../server/src/rules/fix-kinds.js'
import { marked } from '../marked.js'
import { inProcess, uriOf, type InProcess } from './in-process.js'
import { pulling } from './plain-client.js'
import { edited, editsOf, positionAt } from './text-in-editor.js'

const uri = uriOf('essay.md')
const front = '---\nassignment: ilm-8581-700\n---\n\n'
const essay = `${front}## 1.1 Roles\n\nThe role of a coach is to facilitate; a mentor is an expert.\n\n## References\n`

describe('our own requests', () => {
  it('give the rows of the coverage view, points and their places included', async () => {
    const client = await opened(essay)
    const answer = await client.request<Protocol.CoverageAnswer>('markwise/coverage', { uri })
    expect(answer).toMatchObject({ uri, version: 1, brief: { id: 'ilm-8581-700' } })
    expect(answer.total).toMatch(/of 100 marks covered · not a grade/)
    const [first] = answer.sections
    const criterion = first?.children[0]
    expect(criterion).toMatchObject({ kind: 'criterion', id: '1.1', range: { start: { line: 4, character: 0 } } })
    const roles = criterion?.children.find(({ id }) => id === '1.1-roles')
    expect(roles).toMatchObject({ kind: 'point', state: 'evidenced', checked: false })
  })

  it('tick a point, and take the tick back', async () => {
    const client = await opened(essay)
    const ticked = await client.request<Protocol.EditsAnswer>('markwise/tick', {
      uri,
      point: '1.1-focus',
      mark: 'ticked',
    })
    const after = edited(essay, ticked.edits)
    expect(after).toContain('<!-- markwise 1.1-focus: ticked -->')
    const again = await opened(after)
    const back = await again.request<Protocol.EditsAnswer>('markwise/tick', { uri, point: '1.1-focus', mark: 'none' })
    expect(edited(after, back.edits as never)).toBe(essay)
  })

  it('find a model by its name and write it with citation and entry', async () => {
    const { text, cursor } = marked(essay.replace('expert.', 'expert.‸'))
    const client = await opened(text)
    const found = await client.request<Protocol.FoundWork[]>('markwise/findWorks', { uri, query: 'oscar', limit: 5 })
    const oscar = found.find(({ label }) => label.startsWith('OSCAR'))
    const position = positionAt(text, cursor ?? 0)
    const answer = await client.request<Protocol.InsertWorksAnswer>('markwise/insertWorks', {
      uri,
      position,
      ids: [oscar?.id],
    })
    const after = edited(text, answer.edits)
    expect(after).toMatch(/expert\..*\(Gilbert and Whittleworth, 2009\)/)
    expect(after).toMatch(/## References\n\n.*Gilbert, A\./)
  })

  it('find works where no editor is open', async () => {
    const client = await inProcess({ capabilities: pulling })
    const found = await client.request<Protocol.FoundWork[]>('markwise/findWorks', { query: 'starr', limit: 5 })
    expect(found[0]?.label).toContain('Starr')
  })

  it('make the fix at the cursor that the light bulb offers', async () => {
    const { text, cursor } = marked(essay.replace('expert.', 'expert (St‸arr, 2016).'))
    const client = await opened(text)
    const position = positionAt(text, cursor ?? 0)
    const { fixes } = await client.request<Protocol.FixAtAnswer>('markwise/fixAt', { uri, position, kind: 'add-entry' })
    const range = { start: position, end: position }
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    })
    expect(fixes.length).toBeGreaterThan(0)
    expect(actions.map(({ title }) => title)).toContain(fixes[0]?.title)
    const action = actions.find(({ title }) => title === fixes[0]?.title)
    expect(edited(text, fixes[0]?.answer.edits as never)).toBe(edited(text, editsOf(action?.edit)))
  })

  it('say that there is nothing to fix', async () => {
    const client = await opened(essay)
    const position = { line: 6, character: 0 }
    const answers = await Promise.all(
      fixKinds
        .filter(({ kind }) => kind !== 'insert-heading')
        .map(({ kind }) => client.request('markwise/fixAt', { uri, position, kind })),
    )
    for (const answer of answers) expect(answer).toEqual({ fixes: [] })
  })

  it('explain a file and a finding', async () => {
    const client = await opened(essay)
    expect(await client.request('markwise/explainFile', { uri })).toContain('essay.md')
    client.open(uriOf('README.md'), '# Tool\n')
    expect(await client.request('markwise/explainFile', { uri: uriOf('README.md') })).toContain(
      'leaves this file alone',
    )
    expect(await client.request('markwise/explainFinding', { code: 'citation-unlisted' })).toContain(
      'citation-unlisted',
    )
    expect(await client.request('markwise/explainFinding', { code: 'no-such-code' })).toBeNull()
  })

  it.each([
    ['essay.md', 'markdown', '---\nassignment: ilm-8581-700\n---\n', 'its front matter names a brief.'],
    ['a.assignment.md', 'markdown', 'Text.\n', 'its name ends with `.assignment.md`.'],
    ['Untitled-1', 'assignment-markdown', 'Text.\n', 'it is open as Assignment Markdown.'],
    ['far.md', 'markdown', '---\nassignment: knitting\n---\n', 'its front matter names a brief that I do not know.'],
    ['README.md', 'markdown', '# Tool\n', 'it is Markdown that does not say it is an assignment.'],
    ['main.c', 'c', 'int x;\n', 'it checks Markdown files only.'],
  ])('say of %s (%s) why it is checked, or left alone', async (name, language, text, why) => {
    const client = await inProcess({ capabilities: pulling })
    client.open(uriOf(name), text, language)
    expect(await client.request('markwise/explainFile', { uri: uriOf(name) })).toContain(why)
  })

  it('offer the briefs, and lay an assignment out that has nothing wrong but its emptiness', async () => {
    const client = await inProcess({ capabilities: pulling })
    const briefs = await client.request<Briefs.BriefChoice[]>('markwise/briefs', {})
    expect(briefs.map(({ id }) => id)).toContain('ilm-8581-700')
    const { text, position } = await client.request<Briefs.ScaffoldAnswer>('markwise/scaffold', {
      id: 'ilm-8581-700',
    })
    client.open(uri, text)
    const found = await client.pull(uri)
    expect(found.filter(({ severity }) => severity !== 4)).toEqual([])
    expect(position.line).toBeGreaterThan(4)
    expect(await client.request('markwise/scaffold', { id: 'no-such-brief' })).toBeNull()
  })

  it('answer nothing for what is no assignment', async () => {
    const client = await inProcess({ capabilities: pulling })
    const unknown = { uri: uriOf('unknown.md') }
    const position = { line: 0, character: 0 }
    expect(await client.request('markwise/coverage', unknown)).toBeNull()
    expect(await client.request('markwise/tick', { ...unknown, point: '1.1-roles', mark: 'ticked' })).toBeNull()
    expect(await client.request('markwise/insertWorks', { ...unknown, position, ids: ['x'] })).toBeNull()
    expect(await client.request('markwise/fixAt', { ...unknown, position, kind: 'add-entry' })).toEqual({ fixes: [] })
  })
})

describe('a client that shows coverage', () => {
  it('is told once that it may have changed, with the version', async () => {
    const client = await inProcess({ capabilities: pulling, initializationOptions: { coverage: true } })
    client.open(uri, essay)
    await client.firstReceived(({ method }) => method === 'markwise/coverageChanged')
    const start = { line: 6, character: 0 }
    for (let version = 2; version <= 20; version++) {
      client.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start, end: start }, text: 'x' }],
      })
    }
    await client.firstReceived(
      ({ method, params }) => method === 'markwise/coverageChanged' && (params as { version: number }).version === 20,
    )
    expect(client.received.filter(({ method }) => method === 'markwise/coverageChanged').length).toBeLessThan(6)
  })
})

describe('a client that keeps names', () => {
  const named = essay.replace('expert.', 'expert. Hawkins argues that a strategy is needed.')

  it('is offered “not an author”, and is not told of that name again', async () => {
    const client = await inProcess({ capabilities: pulling, initializationOptions: { notAuthors: [] } })
    client.open(uri, named)
    const found = (await client.pull(uri)).filter(({ code }) => code === 'author-uncited')
    expect(found).toHaveLength(1)
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: found[0]?.range,
      context: { diagnostics: [] },
    })
    const command = actions.find(({ command }) => command?.command === 'markwise.notAnAuthor')?.command
    expect(command?.arguments).toEqual(['Hawkins'])
    client.notify('markwise/notAuthors', { names: ['Hawkins'] })
    await client.firstReceived(({ method }) => method === 'workspace/diagnostic/refresh')
    expect((await client.pull(uri)).filter(({ code }) => code === 'author-uncited')).toEqual([])
  })

  it('is the only one to be offered it', async () => {
    const client = await opened(named)
    const [found] = (await client.pull(uri)).filter(({ code }) => code === 'author-uncited')
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: found?.range,
      context: { diagnostics: [] },
    })
    expect(actions.length).toBeGreaterThan(0)
    expect(actions.filter(({ command }) => command?.command === 'markwise.notAnAuthor')).toEqual([])
  })
})

describe('a fix that is a place to go', () => {
  const twice = essay.replace('## References', '## 1.1 Again\n\nMore words.\n\n## References')

  it.each([
    ['is offered where the editor can be told to show it, and shown there', true],
    ['is not offered where choosing it would do nothing', false],
  ])('%s', async (_, support) => {
    const client = await inProcess({ capabilities: { ...pulling, window: { showDocument: { support } } } })
    client.open(uri, twice)
    const found = (await client.pull(uri)).find(({ code }) => code === 'criterion-duplicate')
    expect(found?.message).toContain('1.1')
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: found?.range,
      context: { diagnostics: [] },
    })
    const goTo = actions.find(({ command }) => command?.command === 'markwise.server.goTo')
    expect(goTo !== undefined).toBe(support)
    if (goTo === undefined) return
    await client.request('workspace/executeCommand', goTo.command)
    const { params } = await client.firstReceived(({ method }) => method === 'window/showDocument')
    expect(params).toMatchObject({ uri, takeFocus: true, selection: { start: { line: 4 } } })
  })
})

async function opened(text: string): Promise<InProcess> {
  const client = await inProcess({ capabilities: pulling })
  client.open(uri, text)
  return client
}
