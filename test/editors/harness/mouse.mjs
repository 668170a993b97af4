/** Where things lie on the screen, for the mouse. */

/** A place where the mouse is in nobody's way. */
export const aside = [800, 12]

/** The middle of an element, in pixels. */
export async function middleOf(target) {
  const box = await target.boundingBox()
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** Whether an element is there and the whole of its height lies in another. */
export async function liesWithin(inner, outer) {
  const [one, other] = await Promise.all(
    [inner, outer].map(part => part.boundingBox({ timeout: 500 }).catch(() => null)),
  )
  return one !== null && other !== null && one.y >= other.y && one.y + one.height <= other.y + other.height
}
