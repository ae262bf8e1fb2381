// Lists what the reader has written, each with a small picture of its last run: to be opened again, or deleted.
import { Trash2 } from "lucide-react";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { agoText, whenText } from "../../words/ages.ts";
import { titleOf } from "../documents/draft-titles.ts";
import { ageOf, allDrafts, deleteDraft, type Draft, restoreDraft } from "../documents/drafts.ts";
import { exampleNamed } from "../documents/examples.ts";
import { useApp, usePage } from "./context.ts";
import { IconButton } from "./IconButton.tsx";
import { Modal } from "./Modal.tsx";
import { ThumbnailPicture } from "./ThumbnailPicture.tsx";
import { useWords } from "./use-words.ts";
import "../styles/drafts.css";

export function DraftsDialog(): ReactElement {
  const { t } = useWords();
  const { store, documents } = usePage();
  const openId = useApp((state) => state.draft);
  const { drafts, deleted, drop, undo } = useDrafts(openId);
  const open = (act: () => void) => {
    store.setState({ dialog: null, notice: null });
    act();
  };
  return (
    <Modal title={t("drafts.title")} className="drafts">
      <div className="drafts-head">
        <p className="muted">{drafts.length > 0 ? t("drafts.hint") : t("drafts.none")}</p>
        <button type="button" className="text-button" onClick={() => open(() => documents.openNew())}>
          {t("drafts.new")}
        </button>
      </div>
      <Deleted draft={deleted} onUndo={undo} />
      <ul className="drafts-list">
        {drafts.map((draft) => (
          <Row
            key={draft.id}
            draft={draft}
            isOpen={draft.id === openId}
            onOpen={() => open(() => documents.openKept(draft))}
            onDelete={() => drop(draft)}
          />
        ))}
      </ul>
    </Modal>
  );
}

/** The list as it is in the storage, to which other tabs write as well. */
function useDrafts(openId: string | null) {
  // What was never written is nothing to go back to.
  const read = () => allDrafts().filter(({ id, source }) => id === openId || source.trim() !== "");
  const [drafts, setDrafts] = useState(read);
  const [deleted, setDeleted] = useState<Draft | null>(null);
  const refresh = useRef(() => setDrafts(read()));
  useEffect(() => {
    const show = refresh.current;
    addEventListener("storage", show);
    return () => removeEventListener("storage", show);
  }, []);
  return {
    drafts,
    deleted,
    drop: (draft: Draft) => {
      deleteDraft(draft.id);
      setDeleted(draft);
      setDrafts(read());
    },
    undo: () => {
      if (deleted !== null) restoreDraft(deleted);
      setDeleted(null);
      setDrafts(read());
    },
  };
}

interface DeletedProps {
  readonly draft: Draft | null;
  readonly onUndo: () => void;
}

/** Takes the focus from the button that is gone; from here the deletion is taken back. */
function Deleted({ draft, onUndo }: DeletedProps): ReactElement {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (draft !== null) button.current?.focus();
  }, [draft]);
  return (
    <div role="status">
      {draft !== null && (
        <div className="drafts-deleted">
          <span>{t("drafts.deleted", { title: titleOf(draft.source) })}</span>
          <button type="button" className="text-button" ref={button} onClick={onUndo}>
            {t("drafts.undo")}
          </button>
        </div>
      )}
    </div>
  );
}

interface RowProps {
  readonly draft: Draft;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onDelete: () => void;
}

function Row({ draft, isOpen, onOpen, onDelete }: RowProps): ReactElement {
  const { t, language } = useWords();
  const { changedAt, picture, source } = draft;
  const title = titleOf(source) || t("drafts.blank");
  return (
    <li className="draft" data-open={isOpen || undefined}>
      <button type="button" className="draft-button" aria-current={isOpen || undefined} onClick={onOpen}>
        <ThumbnailPicture picture={picture} />
        <span className="draft-words">
          <span className="draft-title">{title}</span>
          <span className="draft-facts">
            <Origin draft={draft} />
            <time dateTime={new Date(changedAt).toISOString()}>
              {agoText(ageOf(draft), language)}, {whenText(changedAt, language)}
            </time>
            {isOpen && <strong>{t("drafts.isOpen")}</strong>}
          </span>
        </span>
      </button>
      {/* What is open would be kept again with the next letter. */}
      {!isOpen && <IconButton icon={Trash2} label={t("drafts.delete", { title })} onClick={onDelete} />}
    </li>
  );
}

/** What it began as. */
function Origin({ draft: { document } }: { readonly draft: Draft }): ReactElement {
  const { t, language } = useWords();
  if (document.type === "draft" || document.type === "link")
    return <span>{t(`drafts.from.${document.type}`)}</span>;
  const title =
    document.type === "example" ? exampleNamed(document.name)?.lessons[language].title : undefined;
  return <span>{title ?? document.name}</span>;
}
