// Saves an animated picture of the run being played: picture by picture, so that the page goes on, and can be told to stop.
import { filmOf } from "../../player/film.ts";
import type { Words } from "../../words/i18n.ts";
import { timelineTexts } from "../../words/timeline-texts.ts";
import type { AppStore } from "../store.ts";
import { whenIdle } from "../when-idle.ts";
import { drawnSvg } from "./drawn-svg.ts";
import { handOver, nameOfRun, themeOnScreen } from "./saves.ts";

/** Chats and pages show it in no more. */
const WIDTH_PX = 900;
const MOST_ROWS = 36;

/** Says in the store how far it is; where `animation` becomes null meanwhile, nothing is saved. */
export async function saveAnimation(store: AppStore, words: Words): Promise<void> {
  const state = store.getState();
  if (state.recording === null || state.animation !== null) return;
  const { trace } = state.recording;
  const { axis } = state.playback;
  const theme = themeOnScreen(state);
  const texts = timelineTexts(words);
  store.setState({ animation: { done: 0, count: 1 } });
  try {
    const [{ svgPicture }, { GifWriter, samplesOf }] = await Promise.all([
      import("../../timeline/svg-picture.ts"),
      import("../../timeline/gif.ts"),
    ]);
    const film = filmOf(trace, axis);
    const draw = async ({ moment, seconds }: (typeof film)[number]) => {
      const look = { axis, moment, seconds, theme, texts, widthPx: WIDTH_PX, mostRows: MOST_ROWS };
      const { canvas, pen } = await drawnSvg(svgPicture(trace, look), 1);
      return pen.getImageData(0, 0, canvas.width, canvas.height);
    };
    const samples: ImageData[] = [];
    for (const frame of samplesOf(film)) samples.push(await draw(frame));
    const { width, height } = samples[0];
    const gif = new GifWriter(
      width,
      height,
      samples.map(({ data }) => data),
    );
    for (const [done, frame] of film.entries()) {
      // Whatever the reader does comes first.
      await new Promise<void>((resolve) => whenIdle(resolve));
      if (store.getState().animation === null) return;
      store.setState({ animation: { done, count: film.length } });
      gif.add((await draw(frame)).data, frame.lasts);
    }
    handOver(`${nameOfRun(trace)}.gif`, new Blob([gif.finish()]), "image/gif");
  } finally {
    store.setState({ animation: null });
  }
}
