/**
 * A ring as an SVG of 16 by 16: a faint circle, and on it an arc for the share (0 to 1, drawn in twenty-fourths). A share above
 * nothing shows at least one step, a share below all leaves at least one open, so that "nearly" never looks like "all".
 */
export function ringSvg(share: number, colour: string): string {
  const steps = share <= 0 ? 0 : share >= 1 ? all : Math.min(all - 1, Math.max(1, Math.round(share * all)))
  const arc =
    steps === 0 ? '' : circle(colour, `stroke-dasharray="${((steps / all) * length).toFixed(2)} ${length.toFixed(2)}"`)
  const centre = steps === all ? `<circle cx="8" cy="8" r="2.5" fill="${colour}"/>` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${circle(colour, 'opacity=".3"')}${arc}${centre}</svg>`
}

const all = 24
const radius = 5.5
const length = 2 * Math.PI * radius

function circle(colour: string, more: string): string {
  return `<circle cx="8" cy="8" r="${String(radius)}" fill="none" stroke="${colour}" stroke-width="2.5" transform="rotate(-90 8 8)" ${more}/>`
}
