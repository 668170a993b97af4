// docs/settings.md: every setting, command, view and key of the manifest in one page.

/** The page that goes with a manifest. */
export function settingsPage({ contributes }) {
  const { commands, configuration, views } = contributes
  const lines = [
    '# Settings, commands and ids',
    '',
    '<!-- Generated from package.json by `npm run generate`: edit there. -->',
    '',
    '## Settings',
    '',
    table(['Setting', 'Default', 'What it controls'], Object.entries(configuration.properties).map(setting)),
    '',
    '`markwise.severity` takes a level for each code: `error`, `warning`, `information`, `hint` or `off`.',
    '',
    table(
      ['Code', 'Default', 'When'],
      Object.entries(configuration.properties['markwise.severity'].properties).map(severity),
    ),
    '',
    '`markwise.words.count` takes `true` or `false` for each part of a text.',
    '',
    table(
      ['Part', 'What it controls'],
      Object.entries(configuration.properties['markwise.words.count'].properties).map(part),
    ),
    '',
    '`markwise.references` takes a value for each switch. With `any` nothing is asked for, whatever the profile says.',
    '',
    table(
      ['Switch', 'What it controls'],
      Object.entries(configuration.properties['markwise.references'].properties).map(part),
    ),
    '',
    '## Commands',
    '',
    'All are in the command palette under *Markwise*, but for those of a view alone; what acts on an assignment is listed while one is open.',
    '',
    table(
      ['Command', 'Title', 'Key'],
      commands.map(command => row(command, contributes)),
    ),
    '',
    '## Other ids',
    '',
    table(
      ['Id', 'What it is'],
      [
        ...Object.values(views)
          .flat()
          .map(({ id, name }) => [code(id), `view *${name}*`]),
        [code('markwise.status'), 'item of the status bar: words and marks covered'],
        [code('assignment-markdown'), 'language of `*.assignment.md` and `*.assignment.markdown`'],
        [code('text.html.markdown.assignment'), 'scope of its grammar'],
      ],
    ),
  ]
  return `${lines.join('\n')}\n`
}

function setting([name, { default: usual, description, markdownDescription }]) {
  return [code(name), code(JSON.stringify(usual)), markdownDescription ?? description]
}

function severity([name, { default: usual, description }]) {
  const when = description.replace('Controls how this is shown: ', '')
  return [code(name), code(usual), when.charAt(0).toUpperCase() + when.slice(1)]
}

function part([name, { description }]) {
  return [code(name), description]
}

function row({ command, title }, { keybindings, menus, views }) {
  const bound = keybindings.filter(binding => binding.command === command)
  const keys = bound.map(({ key, mac }) => (mac ? `${code(key)} (${code(mac)} on a Mac)` : code(key)))
  const isHidden = menus.commandPalette.some(item => item.command === command && item.when === 'false')
  const places = [...bound, ...Object.values(menus).flat()].filter(item => item.command === command)
  const view = Object.values(views)
    .flat()
    .find(({ id }) => places.some(({ when }) => when?.includes(id)))
  return [code(command), isHidden ? `${title} (in the view *${view.name}*)` : title, keys.join(', ')]
}

function table(heads, rows) {
  const line = cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

function code(text) {
  return `\`${text}\``
}
