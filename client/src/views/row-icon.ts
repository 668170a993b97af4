import { ColorThemeKind, ThemeIcon, Uri } from 'vscode'
import type { CoverageRow } from '../../../server/src/lsp/protocol.js'
import { ringSvg } from './ring.js'

/** The picture beside a row: a ring where the row has a share, else a sign for its state. The row's words say the same. */
export function rowIcon(
  { ring, state, kind }: CoverageRow,
  theme: ColorThemeKind,
): ThemeIcon | { light: Uri; dark: Uri } | undefined {
  if (ring !== null) return ringIcon(ring, theme)
  if (kind === 'note') return undefined
  if (kind === 'evidence') return new ThemeIcon('quote')
  return new ThemeIcon(signs[state])
}

/** VS Code takes the picture for dark themes in light high contrast too, so there both are the same. */
function ringIcon(share: number, theme: ColorThemeKind): { light: Uri; dark: Uri } {
  const one = (colour: string) => picture(ringSvg(share, colour))
  if (theme === ColorThemeKind.HighContrastLight) return { light: one('#000000'), dark: one('#000000') }
  return { light: one('#3b3b3b'), dark: one(theme === ColorThemeKind.HighContrast ? '#ffffff' : '#cccccc') }
}

function picture(svg: string): Uri {
  return Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`)
}

const signs = {
  missing: 'circle-large-outline',
  empty: 'circle-large-outline',
  'guidance-only': 'circle-large-outline',
  thin: 'circle-large-outline',
  answered: 'pass',
  evidenced: 'pass',
  'not-found': 'search-stop',
  ticked: 'check',
  dismissed: 'circle-slash',
  question: 'question',
  none: 'circle-large-outline',
} as const satisfies Record<CoverageRow['state'], string>
