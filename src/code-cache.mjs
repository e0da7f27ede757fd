// Keeps compiled code under var/, beside all else that is made of what is here and can be thrown away; imported before
// anything large. Where var/ cannot be written, Node's own place for it does.
import { constants, enableCompileCache } from 'node:module';
import { join } from 'node:path';

const { status } = enableCompileCache(join(import.meta.dirname, '../var/code'));
if (status === constants.compileCacheStatus.FAILED) enableCompileCache();
