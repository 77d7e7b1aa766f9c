import { longDate } from '../../shared/domain/dates'
import type { LocalDate } from '../../shared/domain/schema'
import { recoveryKeyTexts as texts } from '../../shared/texts/documents'
import { Blank, Fact, Paper } from './parts'

export interface RecoveryKeyProps {
  groups: readonly string[]
  madeOn: LocalDate
}

/** The paper that opens the program when the passphrase is forgotten. It says nothing about whose it is. */
export function RecoveryKey({ groups, madeOn }: RecoveryKeyProps) {
  return (
    <Paper title={texts.title} footer={texts.footer}>
      <header className="title">
        <div>
          <h1>{texts.title}</h1>
          <p className="name">{texts.program}</p>
        </div>
      </header>
      <p className="lead">{texts.lead}</p>
      <section className="key">
        <h2>{texts.key}</h2>
        <ol>
          {groups.map((group, index) => (
            <li key={index}>{group}</li>
          ))}
        </ol>
      </section>
      <section className="points">
        <h2>{texts.keep}</h2>
        <ul>
          {texts.keepPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <section className="points">
        <h2>{texts.use}</h2>
        <ol>
          {texts.useSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <p className="lead">{texts.lost}</p>
      <dl className="facts">
        <Fact label={texts.madeOn}>{longDate(madeOn)}</Fact>
        <Fact label={texts.keptAt}>
          <Blank />
        </Fact>
      </dl>
    </Paper>
  )
}
