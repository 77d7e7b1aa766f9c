/** The one channel for calls, and the one for what main has to tell. Apart, so that the preload stays small. */
export const callChannel = 'samverkansstod:call'
export const eventChannel = 'samverkansstod:event'
