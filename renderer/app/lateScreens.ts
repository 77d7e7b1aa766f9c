import { lateScreen } from './lateScreen'

/** The meeting on the whole window. It is fetched when a case is opened. */
export const meetingMode = lateScreen(
  async () => (await import('../features/meetingMode/MeetingMode')).MeetingMode,
)

/** Fetched when it is asked for. */
export const timeline = lateScreen(async () => (await import('../features/timeline/Timeline')).Timeline)
