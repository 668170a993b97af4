import type { Severity } from '../../rules/rule.js'

/**
 * Whether a finding belongs to what needs a look before a text is handed in. An answer that is not begun does, though it is only a hint while
 * there is time to write it.
 */
export function needsALook({ code, severity }: { readonly code: string; readonly severity: Severity }): boolean {
  return severity !== 'hint' || code === 'criterion-empty'
}
