/** "40%", "40 per cent", of which the figure is the group. */
export const percentFigure = String.raw`(\d{1,3})\s*(?:%|per ?cent)`
