declare module 'citeproc' {
  /** The processor behind Citation.js: only its output formats are reached here. */
  const CSL: { readonly Output: { readonly Formats: Record<string, Record<string, unknown>> } }
  export default CSL
}
