import type { StepNumber } from '../../shared/domain/routine'
import type { MeetingMode } from '../features/meetingMode/MeetingMode'

let Loaded: typeof MeetingMode | null = null

/** Meeting mode is fetched when a case is opened, not when the program starts; it is there before it is shown. */
export async function loadMeetingMode(): Promise<void> {
  const { MeetingMode: screen } = await import('../features/meetingMode/MeetingMode')
  Loaded = screen
}

/** The meeting on the whole window, once it has been loaded. */
export function MeetingModeScreen({ step }: { step: StepNumber }) {
  if (Loaded === null) throw new Error('meeting mode is loaded before it is shown')
  return <Loaded step={step} />
}
