// Draws an SVG document in pixels, as the browser does.

/** Browsers have no larger canvases. */
const MAX_PX = 16_000;

/** So many pixels for one, as far as there are canvases that large. */
export async function drawnSvg(
  svg: string,
  density: number,
): Promise<{ readonly canvas: HTMLCanvasElement; readonly pen: CanvasRenderingContext2D }> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    await image.decode();
    const scale = Math.min(density, MAX_PX / image.width, MAX_PX / image.height);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    const pen = canvas.getContext("2d", { willReadFrequently: true })!;
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    return { canvas, pen };
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
