import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Hand } from './played.ts';

/** Who tapped at the end of a long scene begins the next one at its beginning; who sees its beginning is not moved. */
function toTop(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  if (heading && heading.getBoundingClientRect().top < 0) heading.closest('.geraet')?.scrollIntoView();
}

interface DeviceProps {
  readonly hand: Hand;
  /** What it looks like: a phone, a sheet of paper, or part of the page. */
  readonly look: 'phone' | 'sheet' | 'page';
  /** Name of what is on screen, see `Act.scene`; another one takes the focus. */
  readonly scene: string;
  /** Heading of the scene. */
  readonly title: string;
  /** Small line above the heading: the app, the sender, the time. */
  readonly bar?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A drawn thing with what it shows now. A new scene is announced, and takes the focus where the old one had it. */
export function Device({ hand, look, scene, title, bar, children }: DeviceProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(scene);
  useEffect(() => {
    if (before.current === scene) return;
    before.current = scene;
    const at = document.activeElement;
    const isOurs = at === null || at === document.body || heading.current?.closest('.geraet')?.contains(at);
    if (isOurs) toTop(heading.current);
  }, [scene]);
  return (
    <div class={`geraet geraet-${look}`}>
      {bar && <p class="geraet-leiste">{bar}</p>}
      <div class="geraet-inhalt">
        {hand.id ? (
          <h3 class="geraet-titel" tabIndex={-1} ref={heading}>
            {title}
          </h3>
        ) : (
          <p class="geraet-titel">{title}</p>
        )}
        {children}
      </div>
    </div>
  );
}
