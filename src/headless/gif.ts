// Turns the pictures of a run that is played into an animated GIF.
import { GifWriter, samplesOf } from "../timeline/gif.ts";
import { withBrowser } from "./drawing-browser.ts";
import { sizeOf } from "./png.ts";

export interface Picture {
  readonly svg: string;
  /** How long it is shown, in seconds. */
  readonly lasts: number;
}

/** All are of one size. Errors: NoBrowserError. */
export async function gifOf(pictures: readonly Picture[]): Promise<Uint8Array> {
  const { width, height } = sizeOf(pictures[0].svg);
  return withBrowser(async (browser) => {
    const page = await browser.newPage();
    const draw = async ({ svg }: Picture): Promise<Uint8ClampedArray> => {
      const base64 = await page.evaluate(async (svg) => {
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
        await image.decode();
        const pen = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
        pen.drawImage(image, 0, 0);
        URL.revokeObjectURL(image.src);
        const { data } = pen.getImageData(0, 0, image.width, image.height);
        const url = new Promise<string>((resolve) => {
          const reader = new FileReader();
          reader.onload = () => resolve(reader.result as string);
          reader.readAsDataURL(new Blob([data]));
        });
        return (await url).replace(/^.*,/, "");
      }, svg);
      return Uint8ClampedArray.from(Buffer.from(base64, "base64"));
    };
    const colours: Uint8ClampedArray[] = [];
    for (const sample of samplesOf(pictures)) colours.push(await draw(sample));
    const gif = new GifWriter(width, height, colours);
    for (const picture of pictures) gif.add(await draw(picture), picture.lasts);
    return gif.finish();
  });
}
