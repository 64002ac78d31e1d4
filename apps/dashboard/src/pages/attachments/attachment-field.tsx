import type { AttachmentKind } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { problemSentence } from '../../ui/form.tsx'
import { FileField } from '../../ui/form-fields.tsx'
import { LiveMessage } from '../../ui/live-message.tsx'
import { useFileSize } from './file-size.ts'
import type { AttachmentLine, Attachments } from './use-attachments.ts'

/** What a browser offers to choose from; what a file is, its content says when it is sent. */
const offered = '.pdf,.jpg,.jpeg,.png,.mp3,.m4a,.ogg,.webm,application/pdf,image/jpeg,image/png,audio/*'

interface AttachmentFieldProps {
  label: string
  /** What the files that are chosen here are. */
  kind: AttachmentKind
  files: Attachments
  optional?: boolean
}

/** Files, chosen with the browser's own control: each with its name, its size and where it is. */
export function AttachmentField({ label, kind, files, optional = true }: AttachmentFieldProps) {
  const { t } = useLanguage()
  const a = t.attachments
  const arrived = files.lines.filter(({ state }) => state === 'kept')
  return (
    <div className="attachments">
      <FileField
        name="attachments"
        label={label}
        help={a.help}
        optional={optional}
        accept={offered}
        onChoose={(chosen) => files.add(chosen, kind)}
      />
      {files.lines.length > 0 && (
        <ul className="attachment-lines" aria-label={a.chosen}>
          {files.lines.map((line) => (
            <OneLine key={line.id} line={line} onRemove={() => files.remove(line.id)} />
          ))}
        </ul>
      )}
      {files.unsent > 0 && <p className="help">{a.notKeptHere}</p>}
      <LiveMessage hidden>{arrived.map(({ name }) => a.keptOf(name)).join(' ')}</LiveMessage>
    </div>
  )
}

function OneLine({ line, onRemove }: { line: AttachmentLine; onRemove: () => void }) {
  const { t } = useLanguage()
  const size = useFileSize()
  const a = t.attachments
  const { name, bytes, state, share, code, problem } = line
  return (
    <li className={state === 'refused' ? 'wrong' : undefined}>
      <span className="attachment-name">{name}</span>{' '}
      <span className="soft">
        {size(bytes)} · {state === 'waiting' && problem ? a.waitingFor[problem] : a.states[state]}
      </span>
      {state === 'sending' && <progress value={share} max={1} aria-label={a.sendingOf(name)} />}
      {state === 'refused' && (
        <p className="wrong-text" role="alert">
          <span className="only-spoken">{name} </span>
          {problemSentence(t.form.rules, code ?? 'other')}
        </p>
      )}
      {state !== 'refused' && ' '}
      <button type="button" className="plain-button" onClick={onRemove}>
        {a.remove}
        <span className="only-spoken">: {name}</span>
      </button>
    </li>
  )
}
