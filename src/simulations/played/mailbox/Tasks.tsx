import { Entry } from '../Entry.tsx';
import { Tap } from '../Tap.tsx';
import { isDone } from './messages.ts';
import type { MessageProps } from './Reading.tsx';

/** A question back from the office, with room for the answer. */
export function AnswerTask({ message, state, hand }: MessageProps) {
  const { answer } = message;
  if (!answer) return null;
  if (isDone(state, message, 'beantwortet'))
    return (
      <p class="geraet-gut" role="status">
        Ihre Antwort ist abgeschickt: <strong>{answer.expect[0]}</strong>
      </p>
    );
  const error = state.said === 'antwort-passt-nicht' ? answer.wrong : undefined;
  return (
    <Entry
      hand={hand}
      move="antworten"
      label={answer.label}
      {...(answer.hint !== undefined && { hint: answer.hint })}
      error={error}
      button="Antwort senden"
    />
  );
}

/** Saving is rehearsed: nothing is written to the device. */
export function SavingTask({ message, state, hand }: MessageProps) {
  const { attachment } = message;
  if (!attachment) return null;
  return (
    <div class="post-anhang">
      {isDone(state, message, 'gespeichert') ? (
        <p class="geraet-gut" role="status">
          <strong class="post-adresse">{attachment.file}.pdf</strong> liegt jetzt im Ordner „Downloads“. In der Übung
          wird nichts auf Ihr Gerät geschrieben.
        </p>
      ) : (
        <>
          <p>
            Anhang: <span class="post-adresse">{attachment.file}.pdf</span>
          </p>
          <Tap hand={hand} move="speichern" look="quiet">
            {attachment.title} speichern
          </Tap>
        </>
      )}
    </div>
  );
}
