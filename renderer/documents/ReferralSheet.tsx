import type { Placement } from '../../shared/domain/contactDirectory'
import { referralSheetTexts as texts } from '../../shared/texts/referralSheet'
import { Head, Paper, TickBox, WriteLines, WritingRoom } from './parts'

export interface ReferralSheetProps {
  placement: Placement
}

/** What Barnens bästa-ansvarig needs to know, to fill in by hand before the call. It holds nothing that was typed. */
export function ReferralSheet({ placement }: ReferralSheetProps) {
  const isUnborn = placement === 'unborn'
  const child = isUnborn ? [texts.unbornName, texts.identity.unborn] : [texts.name, texts.identity.born]
  return (
    <Paper title={texts.title} footer={texts.footer}>
      <div className="referral">
        <Head title={texts.title} name={texts.model} />
        <div className="ruled">
          <p>
            <b>{texts.who[placement]}</b>
          </p>
          <WriteLines labels={[texts.contact, texts.calledOn]} />
        </div>
        <p className="intro">{texts.lead}</p>
        <section>
          <h2>{texts.which}</h2>
          <WriteLines labels={child} />
          {!isUnborn && <WriteLines labels={child} />}
        </section>
        <section>
          <h2>{texts.why}</h2>
          <p className="choices upright">
            {(isUnborn ? texts.unbornReasons : texts.reasons).map((reason) => (
              <TickBox key={reason}>{reason}</TickBox>
            ))}
          </p>
          <p>{texts.therefore}</p>
        </section>
        <section>
          <h2>{texts.situation}</h2>
          <WritingRoom lines={3} />
        </section>
        <section>
          <h2>{texts.need}</h2>
          <WritingRoom lines={3} />
        </section>
        <section>
          <h2>{texts.consent}</h2>
          <WriteLines labels={[texts.consentFrom, texts.consentOn]} />
        </section>
        <section className="shaded">
          <h2>{texts.back}</h2>
          <WriteLines labels={[texts.myName, texts.myPhone]} />
        </section>
        <p className="after">{texts.after}</p>
      </div>
    </Paper>
  )
}
