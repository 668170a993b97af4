// What follows from the server's code and data on the side of VS Code.
import { format } from 'prettier'
import { manifestFile } from './manifest.mjs'
import { modelSnippets } from './model-snippets.mjs'
import { settingsPage } from './settings-page.mjs'

/** package.json, the page of settings and the snippets of models, as they must be: paths in the repository with their whole text. */
export async function extensionFiles() {
  const manifest = await manifestFile()
  return [
    manifest,
    { path: 'docs/settings.md', content: settingsPage(JSON.parse(manifest.content)) },
    {
      path: 'snippets/models.json',
      content: await format(JSON.stringify(await modelSnippets()), { parser: 'json', printWidth: 120 }),
    },
  ]
}
