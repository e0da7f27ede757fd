// Writes .env.example from the config, or with --check says whether it still agrees.
import { readFileSync, writeFileSync } from 'node:fs';
import { envExample } from '#config/env.ts';

const file = new URL('../.env.example', import.meta.url);
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== envExample()) {
    console.error('.env.example differs from src/config/env.ts: run npm run env-example');
    process.exitCode = 1;
  }
} else writeFileSync(file, envExample());
