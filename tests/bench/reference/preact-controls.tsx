/** Controls of the form written by hand in Preact. */
import { type Answers, complaintOf } from './dog-rules.ts';

export interface Form {
  readonly answers: Answers;
  readonly flagged: readonly string[];
  set(name: string, value: string): void;
  leave(name: string): void;
}

export type Words = Readonly<Record<string, string>>;

interface Field {
  readonly form: Form;
  readonly name: string;
  readonly label: string;
}

const Message = ({ form, name }: Omit<Field, 'label'>) => {
  const text = form.flagged.includes(name) ? complaintOf(name, form.answers) : '';
  return text ? <p class="error">{text}</p> : null;
};

export const Text = ({ form, name, label }: Field) => (
  <>
    <label for={name}>{label}</label>
    <Message form={form} name={name} />
    <input
      id={name}
      name={name}
      value={form.answers[name] ?? ''}
      onInput={({ currentTarget }) => form.set(name, currentTarget.value)}
      onBlur={() => form.leave(name)}
    />
  </>
);

export const Choice = ({ form, name, label, options }: Field & { options: Words }) => (
  <fieldset>
    <legend>{label}</legend>
    <Message form={form} name={name} />
    {Object.entries(options).map(([value, text]) => (
      <label key={value}>
        <input
          type="radio"
          name={name}
          value={value}
          checked={form.answers[name] === value}
          onInput={() => form.set(name, value)}
        />
        {text}
      </label>
    ))}
  </fieldset>
);

export const Select = ({ form, name, label, options }: Field & { options: Words }) => (
  <>
    <label for={name}>{label}</label>
    <Message form={form} name={name} />
    <select
      id={name}
      name={name}
      value={form.answers[name] ?? ''}
      onInput={({ currentTarget }) => form.set(name, currentTarget.value)}
    >
      <option value="">Bitte wählen</option>
      {Object.entries(options).map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </>
);

export const Tick = ({ form, name, label }: Field) => (
  <>
    <Message form={form} name={name} />
    <label>
      <input
        type="checkbox"
        name={name}
        checked={form.answers[name] === 'ja'}
        onInput={({ currentTarget }) => form.set(name, currentTarget.checked ? 'ja' : '')}
      />
      {label}
    </label>
  </>
);
