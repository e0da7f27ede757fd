// The history of a data folder, read from git beside the thread that answers: which commit holds which version.
import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { type ReadFile, versionOf } from './filed.ts';
import { type DataFile, type FileKind, FOLDERS } from './folder.ts';
import { parseFile } from './parse.ts';

/** Commits looked through, newest first. */
const MOST_COMMITS = 500;

const { dir } = workerData as { readonly dir: string };

const git = (args: readonly string[], input = ''): Buffer =>
  execFileSync('git', ['-C', dir, ...args], {
    input,
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: 60_000,
  });

/** Files by path and content; undefined where today's schema cannot read one. */
const parsed = new Map<string, ReadFile | undefined>();
const versions = new Map<string, string | undefined>();

type Blob = { readonly path: string; readonly kind: FileKind; readonly id: string };

function kindOf(path: string): FileKind | undefined {
  if (path === 'dataset.yaml') return 'dataset';
  const [, folder] = /^([a-z]+)\/[^/._][^/]*\.(?:yaml|jsonl)$/.exec(path) ?? [];
  return FOLDERS.find((kind) => kind === folder);
}

/** Records of the folder as a commit holds it. */
const blobsAt = (commit: string): Blob[] =>
  git(['ls-tree', '-r', '-z', commit])
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, id, path] = /^\d+ blob (\S+)\t([\s\S]+)$/.exec(line) ?? [];
      const kind = path === undefined ? undefined : kindOf(path);
      return id && path && kind ? [{ path, kind, id }] : [];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** Contents of blobs, in order: each is told as `<id> blob <size>`, then its bytes and a line break. */
function contentsOf(blobs: readonly Blob[]): Buffer[] {
  const out = git(['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''));
  let at = 0;
  return blobs.map(() => {
    const end = out.indexOf(10, at);
    const size = Number(out.toString('latin1', at, end).split(' ')[2]);
    at = end + 1 + size + 1;
    return out.subarray(end + 1, end + 1 + size);
  });
}

const keyOf = ({ path, id }: Blob): string => `${path} ${id}`;

/** The files of a commit, parsing only those not met before; undefined when today's schema cannot read them all. */
function filesAt(commit: string): ReadFile[] | undefined {
  const blobs = blobsAt(commit);
  const unmet = blobs.filter((blob) => !parsed.has(keyOf(blob)));
  const contents = unmet.length > 0 ? contentsOf(unmet) : [];
  for (const [i, blob] of unmet.entries()) {
    const { path, kind } = blob;
    const bytes = contents[i]!;
    const file: DataFile = {
      path,
      kind,
      form: path.endsWith('.jsonl') ? 'jsonl' : 'yaml',
      bytes,
      hash: hash('sha1', bytes),
    };
    const read = parseFile(file);
    parsed.set(keyOf(blob), 'problems' in read ? undefined : { path, kind, hash: file.hash, ...read });
  }
  const files = blobs.map((blob) => parsed.get(keyOf(blob)));
  return files.every((file) => file !== undefined) ? files : undefined;
}

/** The files of the newest commit whose records have a version that begins like this. */
function find(wanted: string): ReadFile[] | undefined {
  const commits = git(['log', `-n${MOST_COMMITS}`, '--format=%H', '--', '.'])
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  for (const commit of commits) {
    if (!versions.has(commit)) {
      const files = filesAt(commit);
      versions.set(commit, files && versionOf(files));
    }
    if (versions.get(commit)?.startsWith(wanted)) return filesAt(commit);
  }
  return undefined;
}

parentPort!.on('message', (wanted: string) => {
  try {
    parentPort!.postMessage({ wanted, files: find(wanted) });
  } catch {
    parentPort!.postMessage({ wanted }); // Not a repository, or no git here: there is no history.
  }
});
