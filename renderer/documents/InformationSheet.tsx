import type { InformationSheetSnapshot } from '../../shared/domain/informationSheet'
import { informationSheetTexts as texts } from '../../shared/texts/informationSheet'
import { Head, Paper, Points } from './parts'
import { capitalised } from '../../shared/texts/capitalised'

/** What the family reads before it is asked, and whom to ask about it. */
export function InformationSheet({ sheet: { voice, author } }: { sheet: InformationSheetSnapshot }) {
  const { title, lead, parts } = texts.voices[voice]
  return (
    <Paper title={title} footer={texts.footer}>
      <Head title={title} name={texts.model} />
      <p className="lead">{lead}</p>
      <div className="information">
        {parts.map(({ heading, paragraphs, points }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {paragraphs?.map((words) => (
              <p key={words}>{words}</p>
            ))}
            {points !== undefined && <Points items={points} />}
          </section>
        ))}
      </div>
      <section className="shaded ask">
        <h2>{texts.ask}</h2>
        <p>
          <b>{author.name}</b>, {texts.role(author)}
        </p>
        <p>
          {capitalised(author.school)}
          {author.phone !== '' && (
            <>
              , {texts.phone} <b className="nowrap">{author.phone}</b>
            </>
          )}
        </p>
      </section>
    </Paper>
  )
}
