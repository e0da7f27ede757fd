// Preloaded by each process of a chaos run: the road of digests uses only discord.js's REST, which is loaded alone here, so that
// twenty processes can be started in the time of ten. The classes are the same: discord.js passes them on.
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) => next(specifier === 'discord.js' ? '@discordjs/rest' : specifier, context),
});
