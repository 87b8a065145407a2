import type { MovesField } from '../played/played.ts';
import { playedOf } from '../played/played.ts';
import { type Moment, wayFrom } from '../played/worked-way.ts';

interface Scene {
  readonly state: unknown;
  readonly name: string;
  readonly says: readonly string[];
}

/** A played screen where nobody can tap: scene by scene along the worked way, each with what to do there. */
export function StillPlay({ field, mark }: { readonly field: MovesField; readonly mark: number | string }) {
  const { View } = playedOf(field.screen);
  const scenes = scenesOf(wayFrom(field));
  return (
    <ol class="bild-szenen">
      {scenes.map(({ state, name, says }, index) => (
        <li key={`${name} ${index}`}>
          <div aria-hidden="true">
            <View play={field.play} state={state} hand={{ id: '' }} />
          </div>
          <div class="bild-szene-worte">
            <span class="bild-zahl">{scenes.length > 1 ? `${mark}${letterOf(index)}` : mark}</span>
            {says.length > 0 ? says.map((say) => <p key={say}>{say}</p>) : <p>Hier ist alles getan.</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

const letterOf = (index: number): string => String.fromCharCode(97 + index);

/** Moments with the same picture belong together. */
function scenesOf(way: readonly Moment[]): Scene[] {
  const scenes: Scene[] = [];
  for (const { state, scene, advice } of way) {
    const last = scenes[scenes.length - 1];
    const say = advice ? [advice.say] : [];
    if (last?.name === scene) scenes[scenes.length - 1] = { ...last, says: [...last.says, ...say] };
    else scenes.push({ state, name: scene, says: say });
  }
  return scenes;
}
