import { type Advice, word } from '../played.ts';
import { remedies } from './camera.ts';
import type { State } from './play.ts';
import { type Attached, type Upload, coveredBy, fileName, isGood, isThere, missing, onTable } from './shots.ts';

/** Files in the list that have to go. */
export const bad = (attached: readonly Attached[]): readonly Attached[] => attached.filter(({ flaw }) => flaw !== '');

/** What to do next, from wherever the page stands. */
export function advise(state: State, play: Upload): Advice | undefined {
  if (state.at === 'liste') return atList(state, play);
  if (state.at === 'papier') return atPapers(state, play);
  if (state.at === 'dateien') return atFiles(state, play);
  const isWanted = missing(state.attached, play).some(({ id }) => id === state.subject);
  return state.at === 'kamera' ? atCamera(state, isWanted) : atPreview(state, isWanted);
}

function atList({ attached }: State, play: Upload): Advice | undefined {
  const [first] = bad(attached).slice(-1);
  if (first)
    return {
      move: word('entfernen', first.name),
      say: `Tippen Sie bei „${first.name}“ auf „Entfernen“.`,
      why: 'Bei dieser Datei steht, was nicht passt.',
    };
  const [next] = missing(attached, play);
  if (!next) return undefined;
  if (onTable(play).some(({ id }) => id === next.id))
    return { move: 'foto', say: 'Tippen Sie auf „Foto machen“.', why: `Das fehlt noch: ${next.title}.` };
  return { move: 'datei-waehlen', say: 'Tippen Sie auf „Datei wählen“.', why: `Das fehlt noch: ${next.title}.` };
}

function atPapers({ attached }: State, play: Upload): Advice {
  const next = missing(attached, play).find(({ id }) => onTable(play).some((shot) => shot.id === id));
  if (!next) return { move: 'abbrechen', say: 'Tippen Sie auf „Zurück“.' };
  return { move: word('papier', next.id), say: `Tippen Sie auf „${next.title}“.`, why: `Gefragt ist: ${play.ask}.` };
}

function atFiles({ attached }: State, play: Upload): Advice {
  const open = missing(attached, play).map(({ id }) => id);
  const file = play.files.find(
    (one) => isGood(one, play) && coveredBy(one, play).some((shot) => open.includes(shot) && !isThere(shot, attached)),
  );
  if (!file) return { move: 'abbrechen', say: 'Tippen Sie auf „Zurück“.', why: 'Hier passt keine Datei.' };
  const name = fileName(file);
  return { move: word('datei', name), say: `Tippen Sie auf „${name}“.`, why: 'Achten Sie auf Name, Art und Größe.' };
}

function atCamera({ faults }: State, isWanted: boolean): Advice {
  if (!isWanted)
    return { move: 'anderes-papier', say: 'Tippen Sie auf „Anderes Papier“.', why: 'Dieses Papier ist nicht gefragt.' };
  const remedy = remedies.find(({ fault }) => faults.includes(fault));
  if (remedy) return { move: remedy.move, say: `Tippen Sie auf „${remedy.words}“.`, why: remedy.seen };
  return {
    move: 'ausloesen',
    say: 'Tippen Sie auf „Foto aufnehmen“.',
    why: 'Alles ist hell, scharf und ganz im Bild.',
  };
}

function atPreview({ faults }: State, isWanted: boolean): Advice {
  const remedy = remedies.find(({ fault }) => faults.includes(fault));
  if (isWanted && !remedy)
    return { move: 'verwenden', say: 'Tippen Sie auf „Verwenden“.', why: 'Das Foto ist gut zu lesen.' };
  const why = isWanted ? remedy?.seen : 'Das ist nicht das richtige Papier.';
  return { move: 'noch-einmal', say: 'Tippen Sie auf „Noch einmal“.', ...(why && { why }) };
}
