import type { Diagnosed } from '../../server/src/features/diagnostics.js'

/** A finding as data, with all its fixes, to be compared. */
export function plainFinding({ code, severity, finding }: Diagnosed): unknown {
  const { fixes, ...said } = finding
  return { code, severity, ...said, fixes: fixes?.() }
}
