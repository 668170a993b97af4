// What follows from the server's code and data on the side of VS Code.
import { manifestFile } from './manifest.mjs'
import { settingsPage } from './settings-page.mjs'

/** package.json and the page of settings, as they must be: paths in the repository with their whole text. */
export async function extensionFiles() {
  const manifest = await manifestFile()
  return [manifest, { path: 'docs/settings.md', content: settingsPage(JSON.parse(manifest.content)) }]
}
