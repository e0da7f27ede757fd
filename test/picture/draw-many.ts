// A process of its own that draws many pictures, each another, and tells what it took: most after four, and most in all, MB.
import { loadPictureFonts } from '#render/picture/fonts.ts';
import { pngDrawer } from '#render/picture/png.ts';

const MANY = 20;
const draw = pngDrawer(loadPictureFonts());
const most: number[] = [];
for (let n = 0; n < MANY; n += 1) {
  // Seventeen megabytes to draw on, and next to nothing to keep.
  await draw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"><rect width="${n}" height="9"/></svg>`,
    2,
  );
  most.push(process.resourceUsage().maxRSS / 1024);
}
console.log(JSON.stringify([most[3], most.at(-1)]));
