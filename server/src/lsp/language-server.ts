/**
 * What handlers use of the language server's library while they run; types are imported from where they are. A bundle copies some six hundred names of it into
 * each module that imports a value from there, before the first text is opened: here they are copied once.
 */
export * from 'vscode-languageserver'
