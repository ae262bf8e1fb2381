// Links of every version that there has been, and what they say: they are out in the world, and open for ever.
import type { LinkState } from "./link.ts";

export const OLD_LINKS: readonly { readonly hash: string; readonly link: Partial<LinkState> }[] = [
  {
    hash: "#code=H4sIAAAAAAAAA1WOywqDMBQF9_mKQ-giKcFFu9OfMcarDWiu5IGI-O8Fq4vu5sBhGD8vHDOesAk2bcF5xhB5hryWbIQ4EUMJLnsO6CKtypWlRsrRh9EgkePQpxqhzB1FjV0AdrU-39IqTUSLuo66EYDjkHiiauJRtY_dleWAT4hk-63VjTiE-FfEEtTNo80fiupMkZmsNHhr80uTjoeBSBq8tNaN-AI23gfC5AAAAA",
    link: {
      source:
        'import * as asyncio from "asyncio";\n\nasync function brew(cup: string, seconds: number) {\n  await asyncio.sleep(seconds);\n  console.log(`${cup} is ready`);\n}\n\nawait asyncio.run(asyncio.gather(brew("tea", 3), brew("coffee", 2)));\n',
    },
  },
  {
    hash: "#code=H4sIAAAAAAAAAwElANr_Y29uc29sZS5sb2coItCf0YDQuNCy0LXRgiwg0LzQuNGAIik7CsD1PuElAAAA&example=gather&axis=steps&speed=0.5&moment=12",
    link: {
      source: 'console.log("Привет, мир");\n',
      example: "gather",
      axis: "steps",
      speed: 0.5,
      moment: 12,
    },
  },
  {
    hash: "#example=two-locks&axis=time&speed=auto",
    link: {
      example: "two-locks",
      axis: "time",
      speed: "auto",
    },
  },
  {
    hash: "#code=H4sIAAAAAAAAAwMAAAAAAAAAAAA&moment=0",
    link: {
      source: "",
      moment: 0,
    },
  },
  {
    hash: "#p1=UahGI8d9wOVL5RrJpcAWDdYpW3xuRl7_iTZ4CDSwFrhMH3I9FWh8EGvAolWiYKcolaSClt4Yg4Y5wfzk_LQ04Kpo0CGhoDgAAA",
    link: {
      source:
        'import * as asyncio from "asyncio";\n\nasync function brew(cup: string, seconds: number) {\n  await asyncio.sleep(seconds);\n  console.log(`${cup} is ready`);\n}\n\nawait asyncio.run(asyncio.gather(brew("tea", 3), brew("coffee", 2)));\n',
    },
  },
  {
    hash: "#p1=U8t-Q9F8Yf7Fhgs7Lmy6sPVik47ChT0XdlxsAHkTAA&example=gather&axis=steps&speed=0.5&clock=real&moment=12&lane=4&order=1",
    link: {
      source: 'console.log("Привет, мир");\n',
      example: "gather",
      axis: "steps",
      speed: 0.5,
      moment: 12,
      clock: "real",
      lane: 4,
      order: 1,
    },
  },
  {
    hash: "#p1=xZ0cAwA&moment=0",
    link: {
      source: "",
      moment: 0,
    },
  },
  {
    hash: "#p1=U8t-Q9F8Yf7Fhgs7Lmy6sPVik47ChT0XdlxsAHkTAA&axis=time&moment=3&lane=2&seed=7&theme=dark&zoom=0.5-1.25&lang=ru&stage=1&hide=1&order=1",
    link: {
      source: 'console.log("Привет, мир");\n',
      axis: "time",
      moment: 3,
      lane: 2,
      seed: 7,
      theme: "dark",
      zoom: { fromUnit: 0.5, toUnit: 1.25 },
      language: "ru",
      isOnStage: true,
      isAnswerHidden: true,
      order: 1,
    },
  },
  {
    hash: "#example=race-on-a-balance&schedule=v1_0.5_aejweu_3-7-190001.12-0-t2.13-9-s1_1vvoly",
    link: {
      example: "race-on-a-balance",
      schedule: "v1_0.5_aejweu_3-7-190001.12-0-t2.13-9-s1_1vvoly",
    },
  },
];
