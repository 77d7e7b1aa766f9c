import { Button } from '../ui/Button'
import { Dialog } from '../ui/Surfaces'

interface DiscardDialogProps {
  texts: { discardTitle: string; discardBody: string; keep: string; discard: string }
  isOpen: boolean
  onKeep: () => void
  onDiscard: () => void
}

/** Asks before what is half written is thrown away. Keeping it is the first choice. */
export function DiscardDialog({ texts, isOpen, onKeep, onDiscard }: DiscardDialogProps) {
  return (
    <Dialog
      title={texts.discardTitle}
      isOpen={isOpen}
      onClose={onKeep}
      actions={
        <>
          <Button variant="primary" onPress={onKeep}>
            {texts.keep}
          </Button>
          <Button onPress={onDiscard}>{texts.discard}</Button>
        </>
      }
    >
      <p>{texts.discardBody}</p>
    </Dialog>
  )
}
