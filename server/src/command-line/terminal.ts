import pc from 'picocolors'

/** Colours for stdout: on a terminal only, and not where NO_COLOR asks for none. */
export const colours = pc.createColors(Boolean(process.stdout.isTTY) && pc.isColorSupported)

/** A reader that goes away early ("| head") ends the work quietly. */
export function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}
