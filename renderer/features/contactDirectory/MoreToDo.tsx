import { useState } from 'react'
import type { DirectoryEntry } from '../../../shared/domain/contactChanges'
import { contactDirectoryTexts as texts } from '../../../shared/texts/contactDirectory'
import { DiscardDialog } from '../../parts/DiscardDialog'
import { Button } from '../../ui/Button'

interface MoreToDoProps {
  entry: DirectoryEntry
  onRetire: (isRetired: boolean) => void
  onRestore: () => void
}

/** Retire a contact or bring it back; give up what was written here. Only the last is asked about: it is lost. */
export function MoreToDo({ entry, onRetire, onRestore }: MoreToDoProps) {
  const [isAsking, setAsking] = useState(false)
  const { origin, printed, retiredOn } = entry
  const isListed = printed !== null
  const isRetired = retiredOn !== null
  return (
    <>
      <Button variant="plain" onPress={() => onRetire(!isRetired)}>
        {isRetired ? texts.bringBack : texts.retire}
      </Button>
      {origin !== 'printed' && (
        <Button variant="plain" onPress={() => setAsking(true)}>
          {isListed ? texts.restore : texts.remove}
        </Button>
      )}
      <DiscardDialog
        texts={isListed ? texts.restoreDialog : texts.removeDialog}
        isOpen={isAsking}
        onKeep={() => setAsking(false)}
        onDiscard={() => {
          setAsking(false)
          onRestore()
        }}
      />
    </>
  )
}
