/** Characters after which suggestions come without being asked for. */
export const completionTriggers: readonly string[] = ['(', '@', '#', ';']
