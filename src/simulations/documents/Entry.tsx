interface EntryProps {
  readonly name: string;
  readonly entries: Readonly<Record<string, string>>;
}

/** One entry as it stands on the paper. The coach marks it by setting `data-look` on it. Draws nothing for an absent entry. */
export function Entry({ name, entries }: EntryProps) {
  return name in entries ? <span data-entry={name}>{entries[name]}</span> : null;
}

/** A printed label with its entry; belongs into a `<dl>`. */
export function Row({ label, ...entry }: EntryProps & { readonly label: string }) {
  return (
    <div class="papier-feld">
      <dt>{label}</dt>
      <dd>
        <Entry {...entry} />
      </dd>
    </div>
  );
}
