import { z } from 'astro/zod';
import { closestName } from '../content-rules/nearest-name.ts';
import { readableError } from '../content-rules/readable-error.ts';

type Options = Readonly<Record<string, z.ZodObject>>;
type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'>;
type Authored = Readonly<Record<string, unknown>>;

/**
 * Schema of an object with a part that all share (`base`) and a part that depends on the kind it names: `noun` is what
 * such an object is called ("field"), `key` tells its kind. All issues come at once, and each message begins with the
 * object's id, since a path like `steps.3.fields.2` tells an author little.
 */
export function ofKind<S extends z.ZodRawShape>(noun: string, key: string, kinds: Options, base: S) {
  const head = z.object({ ...base, [key]: z.string() });
  return z.looseObject({}).transform((input, context): z.output<z.ZodObject<S>> & Record<string, unknown> => {
    const shared = head.safeParse(input, readableError);
    const own = parseOwn(input, key, kinds, base);
    const issues = [...(shared.error?.issues ?? []), ...own.issues];
    if (shared.success && issues.length === 0) return { ...shared.data, ...own.data } as never;
    const name = typeof input['id'] === 'string' ? `${noun} "${input['id']}": ` : '';
    for (const { path, message } of issues)
      context.addIssue({ code: 'custom', path: [...path], message: name + worded(path, message) });
    return z.NEVER;
  });
}

interface Own {
  readonly data?: Authored;
  readonly issues: readonly Issue[];
}

/** Everything beside the shared part, read by the named kind's own schema. */
function parseOwn(input: Authored, key: string, kinds: Options, base: z.ZodRawShape): Own {
  const name = input[key];
  if (typeof name !== 'string') return { issues: [] };
  const options = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!options) return { issues: [{ path: [key], message: unknownKind(key, name, Object.keys(kinds)) }] };
  const own = Object.fromEntries(Object.entries(input).filter(([property]) => !(property in base) && property !== key));
  const { data, error } = options.strict().safeParse(own, readableError);
  const known = [...Object.keys(base), key, ...Object.keys(options.shape)];
  return { ...(data && { data }), issues: (error?.issues ?? []).flatMap((issue) => unknownKeys(issue, known)) };
}

/** An unknown key may be a misspelt shared one, which the kind's own schema does not know. */
function unknownKeys(issue: z.core.$ZodIssue, known: readonly string[]): readonly Issue[] {
  if (issue.code !== 'unrecognized_keys' || issue.path.length > 0) return [issue];
  return issue.keys.map((key) => ({ path: [], message: `Unknown key "${key}". ${closestName(key, known)}`.trim() }));
}

const unknownKind = (key: string, name: string, known: readonly string[]): string =>
  `Unknown ${key} "${name}". ${closestName(name, known) || `Known: ${known.join(', ')}.`}`;

const worded = (path: Issue['path'], message: string): string =>
  /received undefined$/.test(message) ? `"${String(path.at(-1))}" is missing.` : message;
