import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { processBox } from '../../scripts/workbench/processes.mjs'
import { serveWorkbench } from '../../scripts/workbench/serve.mjs'
import { openBrowser } from './harness/browser.mjs'
import { openDesk } from './harness/desk.mjs'
import { folderOf, runJourney } from './harness/host.mjs'
import { vsix } from './install.mjs'
import { lookUps } from './journeys/look-up.mjs'

/** The commands that ask a host, with a server of our own as that host. */
export const leg = {
  name: 'VS Code with a host of our own to ask',

  async open(stage) {
    stage.host = await registry()
    stage.box = processBox()
    stage.files = folderOf(lookUps)
    const settings = { 'markwise.lookUp.address': `http://${stage.host.name}` }
    stage.vscode = await serveWorkbench({ box: stage.box, vsix: [vsix], settings })
    stage.browser = await openBrowser()
    stage.desk = await openDesk(await stage.browser.newPage(), stage.vscode.address(stage.files.folder))
  },

  async close({ browser, box, vscode, files, host }) {
    await browser?.close()
    await box.end()
    vscode?.removeData()
    files.remove()
    host?.close()
  },

  tests: [
    ...lookUps.map(journey => ({
      title: journey.title,
      test: ({ desk, files, host }) => {
        const run = (...given) => journey.run(...given, host)
        return runJourney(desk, { ...journey, run }, files.read)
      },
    })),
    {
      title: 'nothing is asked of another machine',
      test: ({ browser }) => assert.deepEqual(browser.strangers(), []),
    },
  ],
}

const article = {
  type: 'journal-article',
  DOI: '10.1111/joop.12119',
  title: 'The effectiveness of workplace coaching',
  author: [
    { given: 'Rebecca J.', family: 'Jones', sequence: 'first' },
    { given: 'Stephen A.', family: 'Woods', sequence: 'additional' },
  ],
  'container-title': 'Journal of Occupational and Organizational Psychology',
  volume: '89',
  issue: '2',
  page: '249-277',
  issued: { 'date-parts': [[2016, 6]] },
}

/** One article by its DOI, and a search that finds nothing. */
async function registry() {
  const asked = []
  const server = createServer(({ url }, response) => {
    asked.push(url)
    const isSearch = url.startsWith('/works?')
    const known = url === `/${article.DOI}`
    response.writeHead(known || isSearch ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(known ? article : { message: { items: [] } }))
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    name: `127.0.0.1:${server.address().port}`,
    asked,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
