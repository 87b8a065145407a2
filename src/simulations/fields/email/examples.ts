import type { Field } from '../../definition.ts';
import type { Example } from '../kind.ts';

/** Options that hold for every example unless it says otherwise. */
export const field: Partial<Field> = { label: 'E-Mail' };

const helga = 'helga.sommer@beispiel.example';

export const examples: readonly Example[] = [
  { raw: helga, value: helga },
  { raw: `  ${helga} `, value: helga },
  { raw: 'helga.sommer@Beispiel.Example', value: helga },
  { raw: 'helga.sommer@BEISPIEL.EXAMPLE', value: helga },
  { raw: 'Helga.Sommer@beispiel.example', value: 'Helga.Sommer@beispiel.example' },
  { raw: 'helga.sommer @ beispiel.example', value: helga },
  { raw: 'helga.sommer@ beispiel.example', value: helga },
  { raw: 'helga.sommer@beispiel .example', value: helga },
  { raw: 'helga. sommer@beispiel. example', value: helga },
  { raw: 'helga.sommer (at) beispiel.example', value: helga },
  { raw: 'helga.sommer(at)beispiel.example', value: helga },
  { raw: 'helga.sommer[at]beispiel.example', value: helga },
  { raw: 'helga.sommer at beispiel.example', value: helga },
  { raw: 'helga.sommer (ät) beispiel (Punkt) example', value: helga },
  { raw: `${helga}.`, value: helga },
  { raw: `${helga},`, value: helga },
  { raw: `<${helga}>`, value: helga },
  { raw: `mailto:${helga}`, value: helga },
  { raw: `E-Mail: ${helga}`, value: helga },
  { raw: `www.${helga}`, value: helga },
  { raw: 'kurt_sommer-1948@post.beispiel.example', value: 'kurt_sommer-1948@post.beispiel.example' },
  { raw: 'info+hund@beispiel.example', value: 'info+hund@beispiel.example' },
  { raw: 'post@bäckerei-müller.example', value: 'post@bäckerei-müller.example' },
  { raw: 'helga.sommer.beispiel.example', error: 'fehlt noch das Zeichen @' },
  { raw: 'helga.sommer', error: 'fehlt noch das Zeichen @' },
  { raw: 'Ich habe keine', error: 'fehlt noch das Zeichen @' },
  { raw: 'helga@sommer@beispiel.example', error: 'kommt nur einmal vor' },
  { raw: '@beispiel.example', error: 'fehlt noch der Name' },
  { raw: 'helga.sommer@', error: 'fehlt noch der Anbieter' },
  { raw: 'helga,sommer@beispiel.example', error: 'einen Punkt' },
  { raw: 'helga.sommer@beispiel,example', error: 'einen Punkt' },
  { raw: 'helga sommer@beispiel.example', error: 'ein Leerzeichen' },
  { raw: 'müller@beispiel.example', error: 'zum Beispiel ae' },
  { raw: 'weiß@beispiel.example', error: 'zum Beispiel ae' },
  { raw: 'helga..sommer@beispiel.example', error: 'zwei Punkte' },
  { raw: 'helga.sommer@beispiel', error: 'fehlt noch ein Teil' },
  { raw: 'helga.sommer@beispiel.e', error: 'Prüfen Sie bitte jedes Zeichen' },
  { raw: 'helga;sommer@beispiel.example', error: 'Prüfen Sie bitte jedes Zeichen' },
];
