/** What is written, one thing on each line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Somebody's own words stand between quotation marks, typed or not. */
export function quoted(words: string): string {
  return `”${words.trim().replace(/^[”"“]+|[”"“]+$/g, '')}”`
}
