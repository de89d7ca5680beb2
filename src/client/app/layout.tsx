import { type ReactNode, useEffect, useRef } from "react";
import { Link, useLocation } from "wouter";
import { UrgentBar } from "../features/urgent-calls/urgent-bar.tsx";
import { RulesBanner } from "./rules-banner.tsx";
import styles from "./layout.module.css";

const places = [
  { href: "/", label: "Screenings" },
  { href: "/learn", label: "Is ketamine a benzodiazepine?" },
  { href: "/clinic", label: "Clinic protocol" },
  { href: "/paper-form", label: "Blank paper form" },
];

/** Header, navigation and footer of every page that does not fill the window itself. */
export function Layout({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) main.current?.focus();
    isFirst.current = false;
  }, [location]);
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the page
      </a>
      {/* The list shows the calls themselves; every other page leads there. */}
      {location !== "/" && <UrgentBar />}
      <RulesBanner />
      <header className={styles.header}>
        <span className={styles.brand}>Ketascreen</span>
        <nav aria-label="Pages" className={styles.nav}>
          {places.map(({ href, label }) => (
            <Link
              key={href}
              href={href}
              className={styles.place}
              aria-current={location === href ? "page" : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
        <Link href="/screenings/new" className={styles.primaryLink}>
          New screening
        </Link>
      </header>
      <main id="main" className={styles.main} ref={main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>Decision support for professionals. Advisory. Not an order.</p>
        <p>
          There are no accounts yet. Staff pages answer on this computer only: whoever can use this computer
          can read and add screenings. The kiosk can answer on the clinic’s network, and can only send.
        </p>
      </footer>
    </>
  );
}
