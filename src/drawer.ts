// Pictures for platforms that take files: of the record as it stands, at twice the size for sharp screens.
import type { Draw } from '#adapters/discord/outgoing.ts';
import type { DrawPng } from '#adapters/web/picture.ts';
import type { House } from '#core/house.ts';
import { drawSvg } from '#render/picture/draw.ts';

export const drawerFor =
  (house: House, png: DrawPng): Draw =>
  async (drawing) => ({
    name: `${drawing.shape}.png`,
    data: await png(drawSvg(drawing, house.wordsFor(), house.library().dataset), 2),
    contentType: 'image/png',
  });
