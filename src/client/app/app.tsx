import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { Router } from "wouter";
import { UrgentCallsProvider } from "../features/urgent-calls/urgent-calls-provider.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { LeaveGuard } from "./leave-guard.tsx";
import { makeQueryClient } from "./query-client.ts";
import { Routes } from "./routes.tsx";

export function App() {
  const [queryClient] = useState(makeQueryClient);
  return (
    <ErrorBoundary>
      <QueryClientProvider client={queryClient}>
        <LeaveGuard>
          {(aroundNav) => (
            <Router aroundNav={aroundNav}>
              <UrgentCallsProvider>
                <Routes />
              </UrgentCallsProvider>
            </Router>
          )}
        </LeaveGuard>
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
