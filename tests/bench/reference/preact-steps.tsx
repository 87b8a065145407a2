/** Steps of the form written by hand in Preact. */
import type { FunctionComponent } from 'preact';
import { Choice, type Form, Select, Text, Tick } from './preact-controls.tsx';

type Step = FunctionComponent<{ form: Form }>;

const towns =
  'Ackendorf Bebertal Bornstedt Eichenbarleben Hermsdorf Hohenwarsleben Irxleben Niederndodeleben Nordgermersleben Ochtmersleben Rottmersleben Schackensleben Wellen';

const Town: Step = ({ form }) => (
  <Select
    form={form}
    name="gemeinde-ortschaft"
    label="Ortschaft"
    options={{
      ...Object.fromEntries(towns.split(' ').map((town) => [town.toLowerCase(), town])),
      'gross-santersleben': 'Groß Santersleben',
    }}
  />
);

const Contact: Step = ({ form }) => (
  <>
    <Choice
      form={form}
      name="kontakt-anrede"
      label="Anrede – freiwillig"
      options={{ frau: 'Frau', herr: 'Herr', keine: 'keine Angabe' }}
    />
    <Text form={form} name="kontakt-vorname" label="Vorname" />
    <Text form={form} name="kontakt-nachname" label="Nachname" />
    <Text form={form} name="kontakt-geburtsdatum" label="Geburtsdatum" />
    <Text form={form} name="kontakt-strasse" label="Straße und Hausnummer" />
    <Text form={form} name="kontakt-ort" label="Wohnort" />
    <Text form={form} name="kontakt-telefon" label="Telefon – freiwillig" />
    <Text form={form} name="kontakt-email" label="E-Mail" />
    <Choice
      form={form}
      name="kontakt-zahlungsart"
      label="Wie möchten Sie zahlen?"
      options={{ lastschrift: 'Die Gemeinde bucht ab', ueberweisung: 'Ich überweise selbst' }}
    />
    {form.answers['kontakt-zahlungsart'] === 'lastschrift' && (
      <>
        <Text form={form} name="kontakt-iban" label="IBAN" />
        <Text form={form} name="kontakt-kontoinhaber" label="Wem gehört das Konto?" />
        <Tick form={form} name="kontakt-mandat" label="Ich erlaube der Gemeinde, die Hundesteuer abzubuchen." />
      </>
    )}
  </>
);

const origins = {
  tierheim: 'aus dem Tierheim',
  zucht: 'von einer Züchterin oder einem Züchter',
  kauf: 'von einer anderen Person',
  wurf: 'eigener Wurf',
  zuzug: 'mit mir zugezogen',
  zugelaufen: 'zugelaufen',
};

const Dog: Step = ({ form }) => (
  <>
    <Text form={form} name="hund-name" label="Name des Hundes – freiwillig" />
    <Choice
      form={form}
      name="hund-geschlecht"
      label="Geschlecht"
      options={{ maennlich: 'männlich', weiblich: 'weiblich' }}
    />
    <Text form={form} name="hund-geburtsdatum" label="Geburtsdatum des Hundes" />
    <Text form={form} name="hund-rasse" label="Rasse" />
    <Text form={form} name="hund-fellfarbe" label="Fellfarbe – freiwillig" />
    <Text form={form} name="hund-chipnummer" label="Chipnummer" />
    <Text form={form} name="hund-versicherer" label="Name der Versicherung" />
    <Text form={form} name="hund-versicherungsnummer" label="Versicherungsnummer" />
    <Text form={form} name="hund-seit" label="Bei Ihnen seit" />
    <Select form={form} name="hund-herkunft" label="Woher kommt der Hund?" options={origins} />
    {['tierheim', 'zucht', 'kauf'].includes(form.answers['hund-herkunft'] ?? '') && (
      <>
        <Text form={form} name="hund-vorbesitzer" label="Wer hatte den Hund vorher?" />
        <Text form={form} name="hund-vorbesitzer-anschrift" label="Anschrift dazu" />
      </>
    )}
    <Text form={form} name="hund-weitere" label="Wie viele andere Hunde leben bei Ihnen?" />
    <Choice
      form={form}
      name="hund-gefaehrlich"
      label="Gilt der Hund als gefährlich?"
      options={{ ja: 'Ja', nein: 'Nein' }}
    />
  </>
);

const Check: Step = ({ form }) => (
  <>
    <dl>
      {Object.entries(form.answers).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    <Tick form={form} name="pruefen-richtig" label="Meine Angaben sind richtig." />
    <Tick form={form} name="pruefen-datenschutz" label="Ich habe die Hinweise zum Datenschutz gelesen." />
  </>
);

const Done: Step = () => <p>Die Gemeinde Hohe Börde hat Ihre Anmeldung bekommen.</p>;

export const steps: Readonly<Record<string, Step>> = {
  gemeinde: Town,
  kontakt: Contact,
  hund: Dog,
  pruefen: Check,
  fertig: Done,
};
