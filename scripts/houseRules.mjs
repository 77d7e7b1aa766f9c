// Rules of our own that no linter ships with, as a plugin for oxlint.

/** @typedef {{ callee: { name?: string }, arguments: unknown[] }} Call */

/** The domain is given today's date: a decision that reads the clock itself depends on when it is asked. */
const noClock = {
  /** @param {{ report(fault: { node: Call, message: string }): void }} context */
  create(context) {
    const message = 'Take the date as an argument: shared/ has no clock.'
    return {
      /** @param {Call} node */
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) context.report({ node, message })
      },
      /** @param {Call} node */
      CallExpression(node) {
        if (node.callee.name === 'Date') context.report({ node, message })
      },
    }
  },
}

// oxlint asks for a default export.
export default { meta: { name: 'house' }, rules: { 'no-clock': noClock } }
