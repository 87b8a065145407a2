import type { Message } from './messages.ts';

/** How a message came, in words. */
export const channels = { email: 'E-Mail', letter: 'Brief im Briefkasten', mailbox: 'Nachricht im Postfach' };

const paths = {
  email: 'M4 10h40v28H4zM4 10l20 17 20-17',
  letter: 'M4 12h40v26H4zM32 17h7v8h-7zM10 24h14M10 30h18',
  mailbox: 'M6 26h10l3 6h10l3-6h10v14H6zM24 4v16m-7-7 7 7 7-7',
};

/** A small drawing of how it came; the words beside it say the same. */
export const Sign = ({ channel }: Pick<Message, 'channel'>) => (
  <svg class="post-zeichen" viewBox="0 0 48 48" aria-hidden="true">
    <path d={paths[channel]} fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round" />
  </svg>
);
