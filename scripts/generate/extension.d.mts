/** See extension.mjs. */
export function extensionFiles(): Promise<readonly { readonly path: string; readonly content: string }[]>
