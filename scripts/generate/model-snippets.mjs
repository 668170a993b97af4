// snippets/models.json: the parts of each theory model as headings or as labels, for the writer to fill.
import { serverModule } from './server-module.mjs'

/** The snippets of all models whose parts the data is sure of. */
export async function modelSnippets() {
  const { builtInCatalogue } = await serverModule('server/src/catalogue/built-in.ts')
  const models = builtInCatalogue().models.filter(
    ({ components, confidence }) => components.length > 1 && confidence !== 'medium',
  )
  return Object.fromEntries(models.flatMap(snippetsOf))
}

function snippetsOf({ id, name, components }) {
  return [
    [
      `${name}: parts as headings`,
      {
        prefix: `parts-${id}-headings`,
        description: `Headings for ${components.join(', ')}`,
        body: components
          .flatMap((part, index) => [`### ${escaped(part)}`, '', stop(index, components), ''])
          .slice(0, -1),
      },
    ],
    [
      `${name}: parts as labels`,
      {
        prefix: `parts-${id}-labels`,
        description: `A paragraph each, labelled ${components.join(', ')}`,
        body: components
          .flatMap((part, index) => [`**${escaped(part)}:** ${stop(index, components)}`, ''])
          .slice(0, -1),
      },
    ],
  ]
}

function stop(index, components) {
  return index === components.length - 1 ? '$0' : `$${index + 1}`
}

function escaped(text) {
  return text.replace(/[\\$}]/g, '\\$&')
}
