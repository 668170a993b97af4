/** "40%", "40 per cent", of which the figure is the group. */
export const percentFigure = String.raw`(?<![\d.])(\d{1,3}(?:\.\d{1,2})?)\s*(?:%|per ?cent)`
