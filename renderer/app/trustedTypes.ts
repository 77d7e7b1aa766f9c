/** The browser's own interface, as far as it is used here; TypeScript's library does not have it. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createHTML(html: string): string }): unknown
}

/**
 * The window refuses text that is made into elements. React Aria empties its spoken messages by setting `innerHTML`
 * to nothing; only that is let through.
 */
export function allowEmptyHtmlOnly(): void {
  const { trustedTypes } = window as unknown as { trustedTypes: TrustedTypes }
  trustedTypes.createPolicy('default', {
    createHTML(html) {
      if (html === '') return html
      throw new TypeError('text is never made into elements')
    },
  })
}
