import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { UrgentBar } from "../features/urgent-calls/urgent-bar.tsx";
import { Loading } from "../ui/loading.tsx";
import { Layout } from "./layout.tsx";
import { RulesBanner } from "./rules-banner.tsx";

const ScreeningsPage = lazy(async () => ({
  default: (await import("./pages/screenings-page.tsx")).ScreeningsPage,
}));
const NewScreeningPage = lazy(async () => ({
  default: (await import("./pages/new-screening-page.tsx")).NewScreeningPage,
}));
const ReviewPage = lazy(async () => ({ default: (await import("./pages/review-page.tsx")).ReviewPage }));
const CorrectPage = lazy(async () => ({ default: (await import("./pages/correct-page.tsx")).CorrectPage }));
const PrintPage = lazy(async () => ({ default: (await import("./pages/print-page.tsx")).PrintPage }));
const PaperFormPage = lazy(async () => ({
  default: (await import("./pages/paper-form-page.tsx")).PaperFormPage,
}));
const LearnPage = lazy(async () => ({ default: (await import("./pages/learn-page.tsx")).LearnPage }));
const ClinicPage = lazy(async () => ({ default: (await import("./pages/clinic-page.tsx")).ClinicPage }));
const NotFoundPage = lazy(async () => ({
  default: (await import("./pages/not-found-page.tsx")).NotFoundPage,
}));

/** Pages that fill the window themselves come first; all others stand under the common header. */
export function Routes() {
  return (
    <Suspense fallback={<Loading what="the page" />}>
      <Switch>
        <Route path="/screenings/new">
          <UrgentBar />
          <RulesBanner />
          <NewScreeningPage />
        </Route>
        <Route path="/screenings/:id/correct">
          {({ id }) => (
            <>
              <UrgentBar />
              <RulesBanner />
              <CorrectPage key={id} id={id} />
            </>
          )}
        </Route>
        <Route path="/screenings/:id/print">
          {({ id }) => (
            <>
              <UrgentBar />
              <RulesBanner isScreenOnly />
              <PrintPage key={id} id={id} />
            </>
          )}
        </Route>
        <Route path="/paper-form">
          <UrgentBar />
          <RulesBanner isScreenOnly />
          <PaperFormPage />
        </Route>
        <Route>
          <Layout>
            <PagesUnderHeader />
          </Layout>
        </Route>
      </Switch>
    </Suspense>
  );
}

function PagesUnderHeader() {
  return (
    <Suspense fallback={<Loading what="the page" />}>
      <Switch>
        <Route path="/">
          <ScreeningsPage />
        </Route>
        <Route path="/screenings/:id">{({ id }) => <ReviewPage key={id} id={id} />}</Route>
        <Route path="/learn">
          <LearnPage />
        </Route>
        <Route path="/clinic">
          <ClinicPage />
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </Suspense>
  );
}
