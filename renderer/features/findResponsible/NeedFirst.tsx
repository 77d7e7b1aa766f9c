import { findResponsibleTexts } from '../../../shared/texts/findResponsible'

const texts = findResponsibleTexts.needFirst

/** What the routine asks before anybody is contacted: whether coordination is needed at all. */
export function NeedFirst() {
  return (
    <section className="find-part">
      <h2>{texts.title}</h2>
      <p className="support">{texts.forWhom}</p>
      <ol className="find-need">
        {texts.questions.map(({ ask, leadsTo }) => (
          <li key={ask}>
            <p>{ask}</p>
            <p className="support">{leadsTo}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
