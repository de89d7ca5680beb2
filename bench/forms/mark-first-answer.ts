/**
 * Runs in the page before anything else of it. Goes on from words of welcome as soon as that is possible, and marks when
 * the first question stands there with a box that takes an answer.
 */
export function markFirstAnswer(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector("form input") !== null) {
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => performance.mark("first-answer");
        channel.port2.postMessage(undefined);
      });
    } else document.querySelector<HTMLElement>("form button[type=submit]")?.click();
  });
  observer.observe(document, { childList: true, subtree: true });
}
