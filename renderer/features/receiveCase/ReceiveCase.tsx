import './receiveCase.css'
import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import { nextUp } from '../../../shared/domain/routine'
import type { SealedContent, SealRefusal } from '../../../shared/domain/sealedContent'
import { sealedCaseTexts } from '../../../shared/texts/sealedCase'
import { api } from '../../app/api'
import { go, openCase } from '../../app/cases'
import { useToday } from '../../app/clock'
import { noteSaved } from '../../app/drafts'
import { useTask } from '../../app/useTask'
import { ProblemNotice } from '../../parts/ProblemNotice'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/Form'
import { PassphraseField } from '../../ui/PassphraseField'
import { Notice } from '../../ui/Surfaces'
import { Preview } from './Preview'

const texts = sealedCaseTexts.receive

interface ChosenFile {
  fileId: string
  fileName: string
}

/**
 * A case that another rektor hands over: file, words, a look at what is in it, and then a new case or nothing. The words
 * are never kept, not even as a draft: whoever has them and the file can read the case.
 */
export function ReceiveCase() {
  const today = useToday()
  const task = useTask()
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [words, setWords] = useState('')
  const [isMissing, setMissing] = useState(false)
  const [refusal, setRefusal] = useState<SealRefusal | null>(null)
  const [content, setContent] = useState<SealedContent | null>(null)

  const choose = async () => {
    const reply = await api('exchange.chooseFile', {})
    if (reply.outcome === 'cancelled') return
    setRefusal(reply.outcome === 'refused' ? reply.refusal : null)
    setFile(reply.outcome === 'chosen' ? reply : null)
    setContent(null)
    setWords('')
  }
  const open = async ({ fileId }: ChosenFile) => {
    const reply = await api('exchange.preview', { fileId, words })
    setRefusal(reply.outcome === 'refused' ? reply.refusal : null)
    setContent(reply.outcome === 'opened' ? reply.content : null)
  }
  const take = async ({ fileId }: ChosenFile) => {
    const reply = await api('exchange.receive', { fileId, words })
    if (reply.outcome === 'refused') return setRefusal(reply.refusal)
    noteSaved()
    await openCase(reply.case.id, nextUp(reply.case, today)?.step ?? 1)
  }
  const submit = () => {
    setMissing(words.trim() === '')
    if (file !== null && words.trim() !== '') void task.run(() => open(file))
  }

  const cancel = (
    <Button variant="plain" onPress={() => void go({ screen: 'overview' })}>
      {texts.cancel}
    </Button>
  )
  return (
    <main id="main" tabIndex={-1} className="page page-narrow receive">
      <h1>{texts.title}</h1>
      <p className="lead">{texts.lead}</p>
      {refusal !== null && (
        <Notice tone="late" title={texts.refused} isUrgent>
          <p>
            {texts.refusals[refusal]} {texts.nothingKept}
          </p>
        </Notice>
      )}
      {file !== null && <p>{texts.chosen(file.fileName)}</p>}
      {file !== null && content === null && (
        <Form className="receive-words" onSubmit={submit}>
          <PassphraseField
            label={texts.words}
            description={texts.wordsHelp}
            error={isMissing ? texts.wordsMissing : undefined}
            value={words}
            onChange={setWords}
            autoFocus
          />
          <div className="button-row">
            <Button type="submit" variant="primary" isBusy={task.isRunning} busyText={texts.opening}>
              {texts.open}
            </Button>
            <Button onPress={() => void task.run(choose)}>{texts.chooseAnother}</Button>
            {cancel}
          </div>
        </Form>
      )}
      {file === null && (
        <div className="button-row">
          <Button
            variant="primary"
            icon={FolderOpen}
            isBusy={task.isRunning}
            onPress={() => void task.run(choose)}
          >
            {texts.choose}
          </Button>
          {cancel}
        </div>
      )}
      {file !== null && content !== null && (
        <Preview content={content}>
          <div className="button-row">
            <Button
              variant="primary"
              isBusy={task.isRunning}
              busyText={texts.taking}
              onPress={() => void task.run(() => take(file))}
            >
              {texts.take}
            </Button>
            {cancel}
          </div>
        </Preview>
      )}
      <ProblemNotice problem={task.problem} />
    </main>
  )
}
