import { Entry, Row } from './Entry.tsx';
import { type Block, blocksOf } from './wording.ts';

interface WordingProps {
  readonly entries: Readonly<Record<string, string>>;
}

/** The text of a letter or note, with the entries it names. */
export function Wording({ entries }: WordingProps) {
  const blocks = blocksOf(entries['text'] ?? '');
  return (
    <div class="papier-text" data-entry="text">
      {blocks.map((block) => drawBlock(block, entries))}
    </div>
  );
}

const drawBlock = (block: Block, entries: WordingProps['entries']) =>
  'rows' in block ? (
    <dl>
      {block.rows.map(({ label, entry }) => (
        <Row label={label} name={entry} entries={entries} />
      ))}
    </dl>
  ) : (
    <p>
      {block.paragraph.map((piece) =>
        typeof piece === 'string' ? piece : <Entry name={piece.entry} entries={entries} />,
      )}
    </p>
  );
