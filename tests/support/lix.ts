/** Björnsson's LIX: words for each sentence, and the share of words longer than six letters. */
export function lix(text: string): { words: number; value: number } {
  const words = text.match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []
  const sentences = text.match(/[.?!:]+(?=[”"]?(?:\s|$))/g) ?? []
  const long = words.filter((word) => word.length > 6)
  return { words: words.length, value: words.length / sentences.length + (100 * long.length) / words.length }
}

/** The routine's own words, which the papers have to say as they are. */
const prescribed = 'nödvändigt, relevant och proportionerligt'

/**
 * The running text of a page: its paragraphs, and those points of its lists that are whole sentences. Headings, labels
 * and short points are shorter than sentences, and would flatter the figure.
 */
export function runningText(html: string): string {
  const blocks = html.matchAll(/<(p|li)\b[^>]*>((?:(?!<\/?(?:p|li|ul|ol|div|section)\b).)*)<\/\1>/gs)
  return [...blocks]
    .map(([, , inner = '']) =>
      inner
        .replace(/<[^>]*>/g, '')
        .replace(/&#x27;|&quot;/g, '"')
        .replaceAll('&amp;', '&')
        .trim(),
    )
    .filter((text) => /[.?!][”"]?$/.test(text))
    .join('\n')
    .replaceAll(prescribed, 'det')
}
