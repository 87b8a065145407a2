import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Missing } from './Missing.tsx';

const fetchers: (() => Promise<void>)[] = [];

/** Asks for everything that comes late, so that it is there before anybody needs it. What fails is asked for again when it is needed. */
export const fetchLate = (): void => {
  for (const fetchOne of fetchers) fetchOne().catch(() => undefined);
};

/**
 * A component that nobody needs in the first moment: it comes in a file of its own (group `late` in `astro.config.mjs`) and
 * is drawn as soon as that is there. `title`: what then takes the focus if somebody had to wait for it.
 */
export function late<P extends object>(load: () => Promise<ComponentType<P>>, title = ''): ComponentType<P> {
  let View: ComponentType<P> | undefined;
  const fetchOne = async (): Promise<void> => {
    View ??= await load();
  };
  fetchers.push(fetchOne);
  return function Late(props: P) {
    const [stage, setStage] = useState<'' | 'there' | 'missing'>('');
    const isHere = View !== undefined;
    useEffect(() => {
      // Not `View`: it may have come since this was drawn.
      if (!isHere)
        fetchOne().then(
          () => setStage('there'),
          () => setStage('missing'),
        );
    }, []);
    useEffect(() => {
      if (stage === 'there' && title) document.querySelector<HTMLElement>(title)?.focus();
    }, [stage]);
    if (View) return <View {...props} />;
    return stage === 'missing' ? <Missing /> : null;
  };
}
