// Explains the run in one pane: the selected span, and the state of everything at the playhead, view by view.
import { Tabs } from "radix-ui";
import { type ComponentType, type ReactElement, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { canBeAsked, INSPECTOR_VIEWS, type InspectorView, isPictureOld, isToPredict } from "../store.ts";
import { AwaitTreeView } from "./AwaitTreeView.tsx";
import { useApp, usePage } from "./context.ts";
import { SpanDetails } from "./DetailsPane.tsx";
import { HiddenAnswer } from "./HiddenAnswer.tsx";
import { OrdersView } from "./later-parts.ts";
import { QueuesView } from "./QueuesView.tsx";
import { SharedView } from "./SharedView.tsx";
import { StepsView } from "./StepsView.tsx";
import { VariablesView } from "./VariablesView.tsx";

const VIEWS: Readonly<Record<InspectorView, ComponentType>> = {
  span: SpanDetails,
  tree: AwaitTreeView,
  variables: VariablesView,
  queues: QueuesView,
  shared: SharedView,
  steps: StepsView,
  orders: OrdersView,
};

/** On a phone the selected span stands below the picture, and not here. */
export function InspectorPane({ hasSpan }: { readonly hasSpan: boolean }): ReactElement {
  const { t } = useTranslation();
  const { store } = usePage();
  const canExplore = useApp(canBeAsked);
  const views = INSPECTOR_VIEWS.filter(
    (view) => (hasSpan || view !== "span") && (canExplore || view !== "orders"),
  );
  const isOld = useApp(isPictureOld);
  const isHidden = useApp(isToPredict);
  const chosen = useApp(({ inspector }) => inspector);
  return (
    <section
      className={`pane inspector-pane ${hasSpan ? "details-pane" : ""}`}
      data-old={isOld || undefined}
      aria-label={t("inspector.title")}
    >
      <Tabs.Root
        className="inspector"
        value={views.includes(chosen) ? chosen : "tree"}
        onValueChange={(value) => {
          store.setState({ inspector: value as InspectorView });
        }}
      >
        <div className="pane-head">
          <Tabs.List className="inspector-tabs" aria-label={t("inspector.title")}>
            {views.map((view) => (
              <Tabs.Trigger key={view} value={view}>
                {t(`inspector.views.${view}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
        </div>
        {views.map((view) => {
          const View = VIEWS[view];
          return (
            <Tabs.Content key={view} className="pane-body inspector-body" value={view}>
              <Suspense>{isHidden ? <HiddenAnswer /> : <View />}</Suspense>
            </Tabs.Content>
          );
        })}
      </Tabs.Root>
    </section>
  );
}
