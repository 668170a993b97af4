/**
 * What a UTF-16 unit is to a reader of names. Written out, since regular expressions over all letters take milliseconds to compile when the server
 * starts; only signs beyond Latin ask one.
 */
export function isLetter(unit: number): boolean {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
  if (unit < 0x250) return (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7) || unit === 0xaa || unit === 0xba
  // Dashes, quotation marks, bullets, arrows, signs.
  if (unit >= 0x2000 && unit < 0x2c00) return false
  return otherLetter.test(String.fromCharCode(unit))
}

const otherLetter = /[\p{L}\p{M}]/u

/** A capital, or a letter of a script that knows none ("王"). */
export function isCapital(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90
  if (!isLetter(unit)) return false
  const sign = String.fromCharCode(unit)
  return sign.toLowerCase() !== sign || (sign.toUpperCase() === sign && unit >= 0x5d0 && !isMark(unit))
}

function isMark(unit: number): boolean {
  return /\p{M}/u.test(String.fromCharCode(unit))
}

/** Whether a UTF-16 unit is one of 0 to 9. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}

/** Spaces of all widths, tabs and line ends. */
export function isSpace(unit: number): boolean {
  if (unit === 32 || (unit >= 9 && unit <= 13)) return true
  return unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x205f || unit === 0x3000
}

/** Soft hyphens and signs without width, and accents that a conversion from PDF set beside their letter ("Bu¨hler"): they stand inside words and mean nothing. */
export function isInvisible(unit: number): boolean {
  if (unit < 128) return false
  if (unit === 0xad || unit === 0xa8 || unit === 0xb8 || (unit >= 0x2d8 && unit <= 0x2dd)) return true
  return (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff
}

/** ' ’ ‘ ʼ ′ ` ´ */
export function isApostrophe(unit: number): boolean {
  return (
    unit === 0x27 ||
    unit === 0x2019 ||
    unit === 0x2018 ||
    unit === 0x2bc ||
    unit === 0x2032 ||
    unit === 0x60 ||
    unit === 0xb4
  )
}

/** - ‐ ‑ – */
export function isHyphen(unit: number): boolean {
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2013)
}

/** The text without soft hyphens and signs without width, parted words joined, white space run together: "Whittle-\nworth" → "Whittleworth". */
export function cleanName(text: string): string {
  if (!/[^\w'’ -]|_/.test(text)) return text
  return text
    .replace(/-\n\s*(?=[a-z])/g, '')
    .replace(/[\u00ad\u00a8\u00b8\u02d8-\u02dd\u200b-\u200f\u2060\ufeff*_]/g, '')
    .replace(/\s+/g, ' ')
}
