/** Marks or a weight as they are written. */
export interface Amount {
  readonly value: number
  readonly unit: 'marks' | '%'
}

/** "20", with "%", "per cent", "marks" or nothing behind it, as an amount; 0 where there is no figure. */
export function amountWritten(figure: string | undefined, unit: string | undefined): Amount {
  return { value: Number(figure ?? 0), unit: /%|cent/i.test(unit ?? '') ? '%' : 'marks' }
}
