import { expect, it } from 'vitest'
import { placeIn, reportPage } from '../../client/src/views/report-page.js'

const answer = { version: 1, title: 'essay.md', body: '<main>Body</main>', style: 'p{}' }

it('lets nothing run or load but its own script and style', () => {
  const page = reportPage(answer, 'abc')
  expect(page).toContain(`content="default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'"`)
  expect(page.match(/<(?:script|style)\b[^>]*>/g)).toEqual(['<style nonce="abc">', '<script nonce="abc">'])
  expect(page).toContain('<main>Body</main>')
})

it('has a script that needs nothing from outside its text', () => {
  const [, script = ''] = /<script nonce="abc">([^]*)<\/script>/.exec(reportPage(answer, 'abc')) ?? []
  const sent: unknown[] = []
  const listeners: string[] = []
  const editor = { postMessage: (message: unknown) => sent.push(message), getState: () => undefined }
  const page = {
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: (name: string) => listeners.push(name),
  }
  const names = ['document', 'addEventListener', 'acquireVsCodeApi']
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- as a page runs it
  new Function(...names, script)(
    page,
    (name: string) => listeners.push(name),
    () => editor,
  )
  expect(sent).toEqual(['opened'])
  expect(listeners.sort()).toEqual(['change', 'click', 'message'])
})

it('reads places in messages of the page, and nothing else', () => {
  expect(placeIn({ place: '11 4 12 16' })).toEqual({
    start: { line: 11, character: 4 },
    end: { line: 12, character: 16 },
  })
  for (const other of [undefined, null, 'opened', {}, { place: 3 }, { place: '1 2 3' }, { place: '1 2 3 x' }])
    expect(placeIn(other)).toBeUndefined()
})
