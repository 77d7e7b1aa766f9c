import type { WheelArea } from '../../shared/domain/wheel'
import { wheelTexts as texts } from '../../shared/texts/wheel'
import { AreaName } from './wheel'

/** What an area is about, and examples of what to ask. Follows the area that somebody is at. */
export function AreaAbout({ area }: { area: WheelArea | undefined }) {
  return (
    <section className="area-about" aria-label={texts.about}>
      {area === undefined ? (
        <p className="support">{texts.aboutNothing}</p>
      ) : (
        <>
          <p>
            <AreaName area={area} />
          </p>
          {area.description !== '' && <p>{area.description}</p>}
          {area.questions.length > 0 && (
            <>
              <p className="label">{texts.questions}</p>
              <ul>
                {area.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  )
}
