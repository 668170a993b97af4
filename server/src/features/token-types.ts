/** Standard token types of the protocol, so that every theme has a colour for them. */
export type TokenType = (typeof tokenTypes)[number]

/** author · year or page · criterion's number · model's name · key · our comments */
export const tokenTypes = ['variable', 'number', 'keyword', 'class', 'property', 'macro'] as const
