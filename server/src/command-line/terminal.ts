import pc from 'picocolors'

/** Colours for stdout: on a terminal only, and not where NO_COLOR asks for none. */
export const colours = pc.createColors(Boolean(process.stdout.isTTY) && pc.isColorSupported)

/** Says in a line on stderr why something could not be done; the exit code for it. */
export function failed(message: string): 2 {
  process.stderr.write(`${message}\n`)
  return 2
}

/** A reader that goes away early ("| head") ends the work quietly; what cannot be written else, as on a full disk, is said, and makes the exit code 2. */
export function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    const why = error.code === 'ENOSPC' ? 'there is no room left' : (error.code ?? error.message)
    process.stderr.write(`The output could not be written (${why}).\n`)
    process.exit(2)
  })
}
