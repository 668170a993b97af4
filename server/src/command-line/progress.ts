/** Says on stderr how far it has come, once a second at most and only when it takes over a second. */
export function progress(total: number): () => void {
  const started = Date.now()
  let last = started
  let done = 0
  return () => {
    done++
    const now = Date.now()
    if (now - started < 1000 || now - last < 1000) return
    last = now
    process.stderr.write(`${String(done)} of ${String(total)} files\n`)
  }
}
