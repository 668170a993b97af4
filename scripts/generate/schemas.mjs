// server/data/schema: JSON Schemas of the files that people write, made from the schemas that the server checks with, and of the answers that
// other programs read.
import { answerSchemas } from './answer-schemas.mjs'
import { fieldMeanings } from './field-meanings.mjs'
import { serverModule } from './server-module.mjs'

/** The schemas as they must be: paths in the repository with their whole text. */
export async function schemaFiles() {
  const { harvardSchema, jsonSchemaOf, modelsSchema, sourcesSchema, verbsSchema } = await serverModule(
    'server/src/catalogue/schema.ts',
  )
  const { briefSchema } = await serverModule('server/src/brief/schema.ts')
  const written = {
    brief: { title: 'A brief for Markwise (*.brief.yaml, *.brief.json)', schema: briefSchema },
    models: { title: 'Theory models for Markwise (*.models.yaml)', schema: modelsSchema },
    sources: { title: 'Works for Markwise, in the field names of CSL-JSON (*.sources.yaml)', schema: sourcesSchema },
    harvard: { title: 'Harvard referencing as switches, guides and rules', schema: harvardSchema },
    verbs: { title: 'Verbs of briefs and the signals that a text follows them', schema: verbsSchema },
  }
  const ofFiles = Object.entries(written).map(([name, { title, schema }]) => {
    const { $schema, ...rest } = explained(jsonSchemaOf(schema), fieldMeanings[name], name)
    return file(name, { $schema, title, ...rest })
  })
  return [...ofFiles, ...Object.entries(answerSchemas).map(([name, schema]) => file(name, schema))]
}

function file(name, schema) {
  return { path: `server/data/schema/${name}.schema.json`, content: `${JSON.stringify(schema, null, 2)}\n` }
}

/** The schema with what each field means; a field that nobody explains stops the run, and so does an explanation without its field. */
function explained(schema, meanings, name) {
  const used = new Set()
  const result = withMeanings(schema, [], meanings, used, name)
  const idle = Object.keys(meanings).filter(path => !used.has(path))
  if (idle.length > 0) throw new Error(`field-meanings.mjs explains what ${name} does not have: ${idle.join(', ')}`)
  return result
}

function withMeanings(schema, path, meanings, used, name) {
  const inner = part => withMeanings(part, path, meanings, used, name)
  const result = { ...schema }
  if (schema.properties) {
    result.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, part]) => {
        const own = [...path, key].join('.')
        const description = meanings[own]
        if (description === undefined) throw new Error(`field-meanings.mjs does not explain ${own} of ${name}`)
        used.add(own)
        return [key, { description, ...withMeanings(part, [...path, key], meanings, used, name) }]
      }),
    )
  }
  if (schema.items) result.items = inner(schema.items)
  if (schema.anyOf) result.anyOf = schema.anyOf.map(inner)
  return result
}
