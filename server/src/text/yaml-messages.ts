/**
 * What an error of the YAML parser means, for somebody who does not know YAML, and what to do; `code` and `message` are the parser's.
 * An error that is not listed is given in the parser's own words.
 */
export function plainYamlMessage(code: string, message: string): string {
  return (
    plain[code] ??
    `This cannot be read as YAML: ${message.replace(/[.\s]+$/, '')}. Look at the colons, quotes and indents on this line.`
  )
}

/** What is wrong with text in quotes (“'Explain a team's aims'”) that ends too early, or that its own line does not close. */
export function quotesMessage(mark: string, endsTooEarly: boolean): string {
  const other =
    mark === '"' ? 'Put text that holds double quotes in single quotes.' : "Write an apostrophe in quotes twice ('')."
  return endsTooEarly
    ? `The text in quotes ends before this. ${other}`
    : `The quotes that open here are not closed on this line. ${other}`
}

const plain: Readonly<Record<string, string | undefined>> = {
  TAB_AS_INDENT: 'A tab stands here where YAML wants spaces. Indent with spaces only.',
  BAD_INDENT:
    'This line is indented unlike its neighbours, or a bracket is not closed. Line it up with the lines that it belongs to.',
  BLOCK_AS_IMPLICIT_KEY:
    'There is a second colon on this line, or a colon too few on the next. Put the text after the first colon in quotes.',
  BLOCK_IN_FLOW:
    'A list or mapping of several lines stands inside brackets. Write it within the brackets, or without them.',
  BAD_SCALAR_START: 'Text cannot begin with this character in YAML. Put the text in quotes.',
  BAD_DQ_ESCAPE: 'A backslash in double quotes stands for something else in YAML. Use single quotes.',
  BAD_DIRECTIVE: 'A line that begins with % means something else in YAML. Put the text in quotes.',
  MULTIPLE_DOCS: 'A line of three dashes begins a second document, which is not read. Remove the line.',
  MULTILINE_IMPLICIT_KEY:
    'A colon is missing here, or this text runs over several lines. Put a colon after the key, or the text in quotes.',
  KEY_OVER_1024_CHARS: 'The text before the colon is too long for a key. Put the whole text in quotes.',
  RESOURCE_EXHAUSTION: 'This is nested too deeply to be read. Take levels out.',
  IMPOSSIBLE: 'This cannot be read as YAML. Look at the colons, quotes and indents on this line.',
}
