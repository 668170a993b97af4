@rem "npm start" says "exec node", so that a signal to npm reaches Node; on Windows this stands in for the shell's own exec.
@%*
