import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver'

/** Work that ends sooner, in milliseconds, shows no progress. */
export const unnoticed = 300

/** Progress that the client shows; `begin` says at what. Undefined where the client would show none after all. */
export async function begunProgress(
  { window }: Connection,
  begin: (reporter: WorkDoneProgressServerReporter) => void,
): Promise<WorkDoneProgressServerReporter | undefined> {
  try {
    const reporter = await window.createWorkDoneProgress()
    begin(reporter)
    return reporter
  } catch {
    return undefined
  }
}
