import type { Hand } from '../played.ts';
import { Tap } from '../Tap.tsx';
import { type Appointment, type State, dayAt, monthsIn } from './appointment.ts';
import { dayName, monthName, weekdayNames, weeksOf } from './days.ts';

interface Props {
  readonly play: Appointment;
  readonly state: State;
  readonly hand: Hand;
}

/** One month as a table. Free days can be tapped; full ones too, and then say so. */
export const Calendar = ({ play, state, hand }: Props) => (
  <>
    <Months play={play} state={state} hand={hand} />
    <table class="termin-monat">
      <caption>{monthName(state.month)}</caption>
      <thead>
        <tr>
          {weekdayNames.map((name) => (
            <th key={name} scope="col">
              <abbr title={name}>{name.slice(0, 2)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(state.month).map((week) => (
          <tr key={week.join()}>
            {week.map((date, index) => (
              <td key={date || `leer-${index}`}>{date && <Cell date={date} play={play} hand={hand} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <Legend />
  </>
);

/** The months that can be looked at, as two or more taps side by side. */
function Months({ play, state, hand }: Props) {
  const months = monthsIn(play);
  if (months.length < 2) return null;
  return (
    <div class="geraet-knoepfe termin-monate">
      {months.map((month) => (
        <Tap key={month} hand={hand} move="monat" entry={month} look="quiet" pressed={month === state.month}>
          {monthName(month)}
        </Tap>
      ))}
    </div>
  );
}

function Cell({ date, play, hand }: { readonly date: string; readonly play: Appointment; readonly hand: Hand }) {
  const number = Number(date.slice(0, 2));
  const day = dayAt(play, date);
  if (!day) return <span class="termin-tag termin-zu">{number}</span>;
  const isFree = day.times.length > 0;
  return (
    <Tap
      hand={hand}
      move="tag"
      entry={date}
      look="plain"
      class={`termin-tag ${isFree ? 'termin-frei' : 'termin-voll'}`}
      label={`${dayName(date)}: ${isFree ? 'frei' : 'voll'}`}
    >
      {number}
    </Tap>
  );
}

/** What the boxes mean, for those who see them. */
const Legend = () => (
  <ul class="termin-zeichen" aria-hidden="true">
    <li>
      <span class="termin-tag termin-frei">8</span> frei
    </li>
    <li>
      <span class="termin-tag termin-voll">9</span> voll
    </li>
    <li>
      <span class="termin-tag termin-zu">6</span> geschlossen
    </li>
  </ul>
);
