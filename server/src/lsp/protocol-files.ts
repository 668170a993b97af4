/** Files that the server reads through its client. Types and constants only, as in protocol.ts. */

/** Files whose change concerns assignments that are open, as globs: the client tells of each that was made, changed or deleted. */
export const watchedFiles: readonly string[] = [
  '**/*.brief.{yaml,yml,json}',
  '**/*.{models,sources}.yaml',
  '**/*.{bib,ris,csl,csl.json,csljson}',
]

/** Server → client. The bytes of a file as text (UTF-8), or null where it cannot be read. */
export const readFileRequest = 'markwise/readFile'
/** Which file, by its uri. */
export interface ReadFileParams {
  readonly uri: string
}

/** Server → client. The bytes of a file in Base64, or null where it cannot be read: pictures. */
export const readBytesRequest = 'markwise/readBytes'

/** Server → client. The uris of files in or above a folder, up to the workspace folder, that match a suffix. */
export const findFilesRequest = 'markwise/findFiles'
/** Where to look, and for what. */
export interface FindFilesParams {
  /** The uri of the folder to start in. */
  readonly folder: string
  /** ".brief.yaml" */
  readonly suffixes: readonly string[]
}
