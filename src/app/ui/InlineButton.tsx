// Shows a button within a text: one as HTML has them would not be broken at the end of a line.
import type { ReactElement, ReactNode, SyntheticEvent } from "react";

interface InlineButtonProps {
  readonly className: string;
  readonly tabIndex?: number;
  readonly onPress: (event: SyntheticEvent) => void;
  readonly children: ReactNode;
}

export function InlineButton({
  className,
  tabIndex = 0,
  onPress,
  children,
}: InlineButtonProps): ReactElement {
  return (
    <span
      role="button"
      tabIndex={tabIndex}
      className={className}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onPress(event);
      }}
    >
      {children}
    </span>
  );
}
