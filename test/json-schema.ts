/** The part of JSON Schema (draft 7) that our schemas use. */
export interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: JsonSchema | boolean
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
}

/** Where the data does not fit the schema: "criteria.0.marks: should be number". Nothing where it does. */
export function misfits(schema: JsonSchema, data: unknown, path = 'data'): readonly string[] {
  if (schema.anyOf) {
    const tries = schema.anyOf.map(part => misfits(part, data, path))
    return tries.some(found => found.length === 0) ? [] : (tries[0] ?? [])
  }
  if ('const' in schema && data !== schema.const) return [`${path}: should be ${JSON.stringify(schema.const)}`]
  if (schema.enum && !schema.enum.includes(data)) return [`${path}: should be one of ${schema.enum.join(', ')}`]
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type
  if (types && !types.some(type => isOf(type, data))) return [`${path}: should be ${types.join(' or ')}`]
  if (typeof data === 'number' && schema.minimum !== undefined && data < schema.minimum)
    return [`${path}: is under ${schema.minimum}`]
  if (Array.isArray(data))
    return data.flatMap((item, index) => (schema.items ? misfits(schema.items, item, `${path}.${index}`) : []))
  return typeof data === 'object' && data !== null
    ? misfitsOfFields(schema, data as Readonly<Record<string, unknown>>, path)
    : []
}

function misfitsOfFields(schema: JsonSchema, data: Readonly<Record<string, unknown>>, path: string): readonly string[] {
  const missing = (schema.required ?? [])
    .filter(key => !Object.hasOwn(data, key))
    .map(key => `${path}.${key}: is missing`)
  const found = Object.entries(data).flatMap(([key, value]) => {
    const part = schema.properties?.[key] ?? schema.additionalProperties
    return typeof part === 'object' ? misfits(part, value, `${path}.${key}`) : []
  })
  return [...missing, ...found]
}

function isOf(type: string, data: unknown): boolean {
  if (type === 'array') return Array.isArray(data)
  if (type === 'null') return data === null
  if (type === 'object') return typeof data === 'object' && data !== null && !Array.isArray(data)
  return type === 'integer' ? Number.isInteger(data) : typeof data === type
}
