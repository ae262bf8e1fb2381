// Fills the screen with the letters of an answer, in its colour: a phone that is held up is read from the front of the room.
import { Dialog } from "radix-ui";
import type { ReactElement } from "react";
import type { Guess } from "../../lessons/guess.ts";
import { colorOf, letterOf } from "./Letter.tsx";
import { useWords } from "./use-words.ts";
import "../styles/prediction.css";

interface HeldUpProps {
  readonly guess: Guess;
  readonly onClose: () => void;
}

export function HeldUp({ guess, onClose }: HeldUpProps): ReactElement {
  const { t } = useWords();
  const said = guess.type === "choice" ? [guess.chosen] : guess.arranged.slice(0, guess.placed);
  const letters = said.map(letterOf);
  return (
    <Dialog.Root open onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Content
          className="held-up"
          style={colorOf(said[0])}
          aria-describedby={undefined}
          onClick={onClose}
        >
          <Dialog.Title className="visually-hidden">
            {t("predict.heldUp", { letters: letters.join(" ") })}
          </Dialog.Title>
          <p className="held-up-letters" data-count={Math.min(letters.length, 8)} aria-hidden>
            {letters.map((letter) => (
              <span key={letter}>{letter}</span>
            ))}
          </p>
          <button type="button" className="held-up-close">
            {t("predict.putDown")}
          </button>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
