import type { CDPSession } from '@playwright/test';

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: string[]; readonly node_types: [string[]] } };
  readonly nodes: readonly number[];
}

const takeSnapshot = async (cdp: CDPSession): Promise<Snapshot> => {
  const chunks: string[] = [];
  const collect = ({ chunk }: { chunk: string }): unknown => chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', collect);
  return JSON.parse(chunks.join('')) as Snapshot;
};

/** What the browser adds by itself: machine code it compiles bit by bit, and the records of its own developer tools. */
const notOurs = new Set(['code', 'native']);

/**
 * Bytes that the page's script keeps alive after a garbage collection: objects, arrays, strings, closures, numbers. The size of the whole heap
 * would not do: compiled code and the network record of the developer tools grow for as long as somebody measures.
 */
export const scriptHeap = async (cdp: CDPSession): Promise<number> => {
  const { snapshot, nodes } = await takeSnapshot(cdp);
  const fields = snapshot.meta.node_fields;
  const [types] = snapshot.meta.node_types;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!notOurs.has(types[nodes[at + type] ?? 0] ?? '')) bytes += nodes[at + size] ?? 0;
  return bytes;
};

/** Elements and texts alive in the page, whether shown or only still held by a script. */
export const liveNodes = async (cdp: CDPSession): Promise<number> => (await cdp.send('Memory.getDOMCounters')).nodes;
