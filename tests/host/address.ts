// Chromium cannot navigate to a scheme it does not know, so pages live at a routed https origin of the same
// shape: `app://name/path` is `https://name.app.invalid/path`. Neither main nor the page sees the difference.

const outside = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)/
const inside = /^https:\/\/([^/?#]+)\.([a-z0-9]+)\.invalid(?=[/?#]|$)/

/** An address as Electron's main process knows it, made into one that Chromium can go to. */
export function toPage(url: string): string {
  return url.replace(outside, 'https://$2.$1.invalid')
}

/** An address as Chromium has it, made into the one that main expects. Foreign addresses stay as they are. */
export function fromPage(url: string): string {
  return url.replace(inside, '$2://$1')
}
