/** A file of data, read when the project is built. */
declare module '*.yaml' {
  /** What the file holds, as plain data; made at the first call and the same object afterwards. */
  const load: () => unknown
  export default load
}
