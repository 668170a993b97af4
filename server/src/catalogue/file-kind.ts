/** A kind of file in which writers keep models or works of their own: "mine.models.yaml". */
export type CatalogueFileKind = 'models' | 'sources'

/** How files with models of the writer’s own end. */
export const modelsSuffix = '.models.yaml'
/** How files with works of the writer’s own end. */
export const sourcesSuffix = '.sources.yaml'

/** The kind of a file by its name or uri; undefined for all others. */
export function catalogueFileKind(name: string): CatalogueFileKind | undefined {
  const small = name.toLowerCase()
  return small.endsWith(modelsSuffix) ? 'models' : small.endsWith(sourcesSuffix) ? 'sources' : undefined
}
