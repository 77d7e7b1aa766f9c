import { FileText } from 'lucide-react'
import { useState } from 'react'
import type { Placement } from '../../../shared/domain/contactDirectory'
import { paperPath } from '../../../shared/domain/paperPrint'
import { findResponsibleTexts } from '../../../shared/texts/findResponsible'
import { api } from '../../app/api'
import { PaperPreview } from '../../parts/papers/PaperPreview'
import { Button } from '../../ui/Button'

const texts = findResponsibleTexts.paper

/** The sheet to fill in by hand before the call. It belongs to no case, and needs no open store. */
export function ReferralPaper({ placement }: { placement: Placement }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="find-paper">
      <Button icon={FileText} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {texts.open}
      </Button>
      <p className="support">{texts.hint}</p>
      {isOpen && (
        <PaperPreview
          key={placement}
          path={paperPath(`referral-${placement}`)}
          name={texts.name}
          print={async () => (await api('referral.print', { placement })).outcome}
          savePdf={() => api('referral.savePdf', { placement })}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
