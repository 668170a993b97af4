import type { Inputs, ListedEntry } from '../assignment/document.js'

/** The entry as it will print, or as it is written while the printed form is not there or its line could not be read. */
export function printedEntry(
  inputs: Inputs,
  { understood, reference, raw }: Pick<ListedEntry, 'understood' | 'reference' | 'raw'>,
): string {
  return (understood ? inputs.printed(reference) : undefined) ?? raw
}
