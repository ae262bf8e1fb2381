// Lies over the stage: black, so that all look at the presenter; or the link as a QR code, for every phone in the room.
import { Fragment, type ReactElement, useEffect, useState } from "react";
import { type AddressQr, qrOf } from "../documents/qr.ts";
import { stageLink } from "../documents/share.ts";
import { LONGEST_QR } from "../limits.ts";
import { useApp, usePage } from "./context.ts";
import { ownMarkup } from "./own-markup.ts";
import { useWords } from "./use-words.ts";
import "../styles/stage-parts.css";

export function Curtain(): ReactElement {
  const curtain = useApp((state) => state.curtain);
  return curtain === "qr" ? <QrCurtain /> : <Black />;
}

function Black(): ReactElement {
  const { t } = useWords();
  const { store } = usePage();
  return (
    <button
      type="button"
      className="curtain"
      aria-label={t("stage.black")}
      onClick={() => store.setState({ curtain: null })}
    />
  );
}

function QrCurtain(): ReactElement {
  const { t } = useWords();
  const { store } = usePage();
  const [shown, setShown] = useState<AddressQr | null>(null);
  useEffect(() => {
    let isGone = false;
    void stageLink(store.getState()).then(async (address) => {
      const qr = await qrOf(address);
      if (!isGone) setShown(qr);
    });
    return () => {
      isGone = true;
    };
  }, [store]);
  return (
    <div className="qr-curtain" onClick={() => store.setState({ curtain: null })}>
      {shown?.qr != null && (
        <div
          className="qr-code"
          role="img"
          aria-label={t("share.qr")}
          // Our own document: squares, and no text.
          dangerouslySetInnerHTML={ownMarkup(shown.qr)}
        />
      )}
      <div className="qr-text">
        <p>{t("stage.qr")}</p>
        {shown !== null && <Address address={shown.address} />}
        {shown?.qr === null && (
          <p>{t("share.noQr", { characters: shown.address.length, most: LONGEST_QR })}</p>
        )}
      </div>
    </div>
  );
}

/** Short enough to be typed from the back row, or else only where the page lies. */
const MOST_TYPED = 120;

/** Breaks where it is read in parts. */
function Address({ address }: { readonly address: string }): ReactElement {
  const shown = address.replace(/^https?:\/\//, "");
  const text = shown.length <= MOST_TYPED ? shown : `${shown.split("#")[0]}#…`;
  const parts = text.split(/(?<=[/#&])/);
  return (
    <p className="qr-address">
      {parts.map((part, i) => (
        <Fragment key={i}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </p>
  );
}
