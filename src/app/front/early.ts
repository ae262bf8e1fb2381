// Remembers what is done in the front, for the page to do when it has taken its place: both have the same buttons in the same order.

const BUTTON = "button";
const REACHABLE = "button, input, [tabindex]";

/** Nobody presses more keys before the page is there. */
const MOST_KEYS = 20;
/** Keys that would scroll the page around a figure. */
const SCROLLING = /^(?: |Home|End|Arrow.+)$/;

const PRESSING = /^(?: |Enter)$/;

/** An element of the front, by its number among those that a selector finds. */
interface Found {
  readonly selector: string;
  readonly index: number;
  readonly label: string;
}

export interface EarlyDoings {
  /** Stops remembering, and gives what does all of that in the page: once the front is gone. */
  readonly handOver: () => (page: HTMLElement) => void;
}

export function rememberDoings(front: HTMLElement): EarlyDoings {
  const listening = new AbortController();
  const { signal } = listening;
  const keys: KeyboardEvent[] = [];
  let pressed: Found | null = null;
  front.addEventListener(
    "click",
    ({ target }) => {
      const button = (target as Element).closest(BUTTON);
      if (button !== null) pressed = foundBy(BUTTON, button, front);
    },
    { signal },
  );
  addEventListener(
    "keydown",
    (event) => {
      const isOnButton = event.target instanceof Element && event.target.closest(BUTTON) !== null;
      // What the timeline takes is done, and a button that has the focus is pressed.
      if (event.defaultPrevented || (isOnButton && PRESSING.test(event.key))) return;
      if (keys.length < MOST_KEYS) keys.push(event);
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (isPlain && SCROLLING.test(event.key)) event.preventDefault();
    },
    { signal },
  );
  return {
    handOver: () => {
      listening.abort();
      const active = front.querySelector(":focus");
      const focused = active === null ? null : foundBy(REACHABLE, active, front);
      return (page) => {
        if (focused !== null) find(focused, page)?.focus();
        if (pressed !== null) find(pressed, page)?.click();
        for (const key of keys)
          (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent(key.type, key));
      };
    },
  };
}

function foundBy(selector: string, element: Element, front: HTMLElement): Found {
  return { selector, index: [...front.querySelectorAll(selector)].indexOf(element), label: labelOf(element) };
}

/** The same element of the page; null if it is another one. */
function find({ selector, index, label }: Found, page: HTMLElement): HTMLElement | null {
  const element = page.querySelectorAll<HTMLElement>(selector)[index] as HTMLElement | undefined;
  return element !== undefined && labelOf(element) === label ? element : null;
}

function labelOf(element: Element): string {
  return element.getAttribute("aria-label") ?? element.textContent;
}
