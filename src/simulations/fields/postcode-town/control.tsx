import { whenLeft } from '../group.ts';
import type { Control } from '../kind.ts';
import { TextBox } from '../TextBox.tsx';
import type { PostcodeTownField } from './kind.ts';

/** What stands in which box: two lines as they are, one line ("39167 Hohe Börde") taken apart after the digits. */
function boxes(raw: string): readonly [postcode: string, town: string] {
  const [postcode = '', ...town] = raw.split('\n');
  if (town.length > 0) return [postcode, town.join(' ')];
  const [, digits = '', rest = ''] = /^\s*([\d\s]*)(.*)$/.exec(raw) ?? [];
  return [digits.trim(), rest.trim()];
}

/** Two boxes in a row, each with its label. The fieldset around them carries caption, hint and message. */
export const View: Control<PostcodeTownField> = ({ id, raw, invalid, locked, onInput, onLeave }) => {
  const [postcode, town] = boxes(raw);
  const part = { name: id, describedBy: undefined, invalid, locked };
  return (
    <div class="kern-pair" onFocusOut={whenLeft(onLeave)}>
      <div>
        <label class="kern-label" for={id}>
          PLZ
        </label>
        <TextBox
          {...part}
          id={id}
          raw={postcode}
          inputMode="numeric"
          width="kurz"
          onInput={(typed) => onInput(`${typed}\n${town}`)}
        />
      </div>
      <div>
        <label class="kern-label" for={`${id}-ort`}>
          Ort
        </label>
        <TextBox
          {...part}
          id={`${id}-ort`}
          raw={town}
          autocapitalize="words"
          onInput={(typed) => onInput(`${postcode}\n${typed}`)}
        />
      </div>
    </div>
  );
};
