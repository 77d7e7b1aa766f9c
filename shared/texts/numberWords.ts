const words = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']

/** `två`, `tolv`, `13`: how a count is written in running text. */
export function numberWord(count: number): string {
  return words[count] ?? String(count)
}
