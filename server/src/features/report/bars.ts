import { markup, type Html } from '../html.js'

/** Pixels of a bar at its full length. */
const width = 220
const height = 14

/**
 * A bar for a share of a whole, with a line across where there is one to reach. The words beside it say the same, so screen readers pass it over.
 */
export function bar(share: number, line?: number): Html {
  const filled = Math.round(Math.min(1, Math.max(0, share)) * width)
  const at = line === undefined ? undefined : Math.round(Math.min(1, Math.max(0, line)) * width)
  return markup`<svg class="bar" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false"><rect class="track" x="0.5" y="2.5" width="${width - 1}" height="${height - 5}"/><rect class="fill" x="0.5" y="2.5" width="${filled}" height="${height - 5}"/>${at === undefined ? undefined : markup`<line class="line" x1="${at}" x2="${at}" y1="0" y2="${height}"/>`}</svg>`
}

/** A bar on a scale from 0 to `most`, with the stretch that is asked for behind it. */
export function rangeBar(value: number, asked: { readonly min: number; readonly max: number }): Html {
  const most = Math.max(value, asked.max) * 1.1 || 1
  const x = (amount: number): number => Math.round((Math.min(amount, most) / most) * width)
  return markup`<svg class="bar" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false"><rect class="track" x="0.5" y="2.5" width="${width - 1}" height="${height - 5}"/><rect class="asked" x="${x(asked.min)}" y="0.5" width="${Math.max(2, x(asked.max) - x(asked.min))}" height="${height - 1}"/><rect class="fill" x="0.5" y="4.5" width="${x(value)}" height="${height - 9}"/></svg>`
}
