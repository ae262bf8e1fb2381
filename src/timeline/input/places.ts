// Decides, for each frame, where everything is: on which axis, which instants are open on it, and where the camera looks.
import type { Trace } from "../../trace/trace.ts";
import { type Axis, type Stretch, type Units, unitsOf } from "../../trace/units.ts";
import { viewAfter } from "../scene/axis-change.ts";
import { instantAround, Lenses } from "../scene/lenses.ts";
import { type Playhead, readablePxPerUnit } from "../scene/playhead.ts";
import type { Scene } from "../scene/scene.ts";
import { extentOf } from "../scene/scene-of.ts";
import type { Sizes } from "../scene/theme.ts";
import { type Extent, unitAtPx } from "../scene/view.ts";
import type { Camera } from "./camera.ts";

export interface Frame {
  readonly nowMs: number;
  readonly sizes: Sizes;
  readonly widthPx: number;
  readonly playhead: Playhead;
  /** The playhead has moved since the last frame. */
  readonly hasMoved: boolean;
  readonly isOver: boolean;
}

export class Places {
  axis: Axis = "time";
  /** The reader goes from step to step. */
  isStepping = false;
  /** Where to look once it is known how wide the picture is. */
  wanted: Stretch | null = null;
  /** Where another run that stands beside the trace ends on an axis. */
  endBeside: (axis: Axis) => number = () => 0;
  private readonly lenses = new Lenses();
  /** As they were in the last frame. */
  private units: Units | null = null;

  /** Another trace, or another axis. */
  reset(): void {
    this.units = null;
    this.lenses.reset();
  }

  unitsOf(trace: Trace): Units {
    return this.withRoom(unitsOf(trace, this.axis, this.lenses.all));
  }

  /** Where no instant is open. */
  private plainUnitsOf(trace: Trace): Units {
    return this.withRoom(unitsOf(trace, this.axis));
  }

  private withRoom(units: Units): Units {
    const end = this.endBeside(units.axis);
    return end > units.end ? { ...units, end } : units;
  }

  /** Before a frame. Whether an instant is on its way to be open, or closed. */
  settle(trace: Trace, camera: Camera, frame: Frame): boolean {
    const { sizes, widthPx, playhead } = frame;
    const plain = this.plainUnitsOf(trace);
    // At the end of a run one looks back at all of it.
    const isAtEnd = frame.isOver && playhead.moment >= trace.count;
    const readable = isAtEnd ? 0 : readablePxPerUnit(trace, plain, sizes.fontPx);
    const scale = camera.scaleOf(extentOf(trace, plain, sizes, widthPx), readable);
    const isOpen = this.isStepping && this.axis === "time";
    this.lenses.want(trace, isOpen ? instantAround(trace, playhead) : -1, sizes.fontPx, widthPx, scale);
    const isOpening = this.lenses.advance(frame.nowMs);
    const units = this.unitsOf(trace);
    // What was in view stays in view.
    if (this.units !== null && this.units.name !== units.name)
      camera.changeUnits(viewAfter({ units: this.units, view: camera.view, widthPx }, units));
    this.units = units;
    const isMoved = frame.hasMoved || isOpening;
    camera.settle(
      extentOf(trace, units, sizes, widthPx),
      isMoved ? units.unitOf(playhead.moment, playhead.seconds) : null,
      readable,
    );
    this.look(trace, camera, frame);
    return isOpening;
  }

  /** What is in sight, where no instant is open. */
  sightOf(scene: Scene): Stretch {
    const { view, widthPx } = this.withoutLenses(scene).scene;
    return { fromUnit: Math.max(0, view.fromUnit), toUnit: unitAtPx(view, widthPx) };
  }

  private look(trace: Trace, camera: Camera, { sizes, widthPx }: Frame): void {
    if (this.wanted === null || widthPx === 0) return;
    const { fromUnit, toUnit } = this.wanted;
    this.wanted = null;
    const plain = this.plainUnitsOf(trace);
    const units = this.unitsOf(trace);
    const view = { fromUnit, pxPerUnit: widthPx / (toUnit - fromUnit) };
    const seen = units.name === plain.name ? view : viewAfter({ units: plain, view, widthPx }, units);
    camera.look(seen, extentOf(trace, units, sizes, widthPx));
  }

  /** What the strip below the picture shows, in which instants stay closed. */
  withoutLenses(scene: Scene): { readonly scene: Scene; readonly extent: Extent } {
    const { trace, widthPx, theme } = scene;
    const units = this.plainUnitsOf(trace);
    const extent = extentOf(trace, units, theme.sizes, widthPx);
    if (scene.units.name === units.name || scene.isChangingAxis) return { scene, extent };
    return { scene: { ...scene, units, view: viewAfter(scene, units) }, extent };
  }
}
