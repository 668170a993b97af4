/** Pages within the window: previews and the report. */
import { until, waitLimit } from './until.mjs'

export const previewsOf = ({ page }) => ({
  /** Waits for a preview with this heading. */
  previewWith: heading =>
    untilFrame(page, frame => frame.getByRole('heading', { name: heading }), `a preview headed ${heading}`),

  /** Waits for a preview that says something. */
  previewSays: words => untilFrame(page, frame => frame.getByText(words), `a preview that says ${words}`),

  /** The frame, however nested, that holds an element. */
  async frameWith(selector) {
    let found
    await until(
      async () => {
        for (const frame of page.frames()) {
          if (
            await frame
              .locator(selector)
              .count()
              .catch(() => 0)
          )
            found = frame
        }
        return found !== undefined
      },
      { limit: waitLimit, what: () => `a page with ${selector}` },
    )
    return found
  },
})

/** Waits until any frame of the page, however nested, holds something. */
const untilFrame = (page, locate, what) =>
  until(
    async () => {
      const counts = await Promise.all(
        page.frames().map(frame =>
          locate(frame)
            .count()
            .catch(() => 0),
        ),
      )
      return counts.some(count => count > 0)
    },
    { limit: waitLimit, what: () => what },
  )
