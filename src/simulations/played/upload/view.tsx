import type { PlayedProps } from '../played.ts';
import { Camera, Preview } from './Camera.tsx';
import { Folder, Papers } from './Choosers.tsx';
import { List } from './List.tsx';
import type { State } from './play.ts';
import type { Upload } from './shots.ts';

const screens = { liste: List, papier: Papers, kamera: Camera, vorschau: Preview, dateien: Folder };

/** The list of files on the page, or what the drawn phone shows on the way there. */
export function View(props: PlayedProps<Upload, State>) {
  const Screen = screens[props.state.at];
  return <Screen {...props} />;
}
