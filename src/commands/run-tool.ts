import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

export interface ToolResult {
  readonly ok: boolean;
  /** Everything the tool wrote, without colours. */
  readonly output: string;
}

/** `show` passes the tool's output on as it comes; `env` is added to the own environment; `cwd`: the folder it runs in, if not here. */
export interface ToolOptions {
  readonly show?: boolean;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

const environment = (env: ToolOptions['env']): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [join(process.cwd(), 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter),
  ...env,
});

/** Runs a program (packages' own ones included) without stdin. Never rejects: a program that is missing is a result that is not `ok`. */
export const runTool = (command: string, args: readonly string[], options: ToolOptions = {}): Promise<ToolResult> =>
  new Promise((resolve) => {
    const { cwd } = options;
    const env = environment(options.env);
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env, ...(cwd !== undefined && { cwd }) });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString().replace(escapes, '');
      if (options.show) process.stdout.write(chunk);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
