import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type ILevelsOptions,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx'

/** Lengths are twentieths of a point, sizes of letters half points: as Word has them. */
const indent = 720
/** Lines of 240ths of their own height. Unless it is said, LibreOffice gives a picture the height of one line of text. */
const lineRule = LineRuleType.AUTO
const font = 'Calibri'

/** The styles of an exported file: plain, black on white, readable in print. `language` is that of the text: "en-GB". */
export function wordStyles(language: string): IStylesOptions {
  const heading = (size: number, before: number): object => ({
    run: { size, bold: true, font, color: '000000' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font, size: 24, language: { value: language } },
        paragraph: { spacing: { after: 160, line: 360, lineRule } },
      },
      heading1: heading(32, 360),
      heading2: heading(28, 300),
      heading3: heading(26, 240),
      heading4: heading(24, 240),
      heading5: heading(24, 200),
      heading6: heading(24, 200),
    },
    paragraphStyles: [
      style('Reference', { indent: { left: indent, hanging: indent }, spacing: { after: 120 } }),
      style('Quotation', { indent: { left: indent, right: indent } }),
      style('TableText', { spacing: { after: 0, line: 276, lineRule } }),
      style('Picture', { spacing: { after: 160, line: 240, lineRule } }),
      { ...style('Code', { spacing: { after: 0, line: 276, lineRule } }), run: { font: 'Courier New', size: 20 } },
    ],
  }
}

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number]

function style(name: string, paragraph: NonNullable<ParagraphStyle['paragraph']>): ParagraphStyle {
  return { id: name, name, basedOn: 'Normal', quickFormat: true, paragraph }
}

/** Bullets, and for each first number the numbers from there on. */
export function numberings(starts: readonly number[]): INumberingOptions['config'] {
  return [
    {
      reference: 'bullets',
      levels: levels(level => ({ format: LevelFormat.BULLET, text: ['•', '◦', '▪'][level % 3] ?? '•' })),
    },
    ...starts.map(start => ({
      reference: `numbers-${String(start)}`,
      levels: levels(level => ({ format: LevelFormat.DECIMAL, text: `%${String(level + 1)}.`, start: start })),
    })),
  ]
}

function levels(look: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>): ILevelsOptions[] {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: indent * (level + 1), hanging: indent / 2 } } },
    ...look(level),
  }))
}
