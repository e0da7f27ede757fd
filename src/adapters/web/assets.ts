// The page's own style and script: read once, served under an address that changes with their content.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Response, Router } from 'express';

type Asset = { readonly path: string; readonly type: string; readonly text: string; readonly tag: string };

const FOLDER = join(import.meta.dirname, 'assets');

function asset(name: string, type: string): Asset {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return { path: `/${name}`, type, text, tag: hash('sha1', text).slice(0, 12) };
}

const STYLE = asset('page.css', 'text/css; charset=utf-8');
const SCRIPT = asset('page.js', 'text/javascript; charset=utf-8');
const ICON = asset('icon.svg', 'image/svg+xml');

const address = ({ path, tag }: Asset): string => `${path}?${tag}`;

/** Addresses for the head of a page. */
export const ADDRESSES = { style: address(STYLE), script: address(SCRIPT), icon: address(ICON) } as const;

export function assetRoutes(): Router {
  const router = Router();
  for (const { path, type, text, tag } of [STYLE, SCRIPT, ICON])
    router.get(path, (request, response: Response) => {
      const named = request.url.endsWith(`?${tag}`);
      response
        .set({ ETag: `"${tag}"`, 'Cache-Control': named ? 'public, max-age=31536000, immutable' : 'no-cache' })
        .type(type)
        .send(text);
    });
  return router;
}
