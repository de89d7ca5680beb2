/** A finger, a pen, a mouse button, a key, a switch, or a voice that writes. */
const deliberate = ["pointerdown", "keydown", "input"] as const;
const anyTouch = [...deliberate, "pointermove", "wheel"] as const;

/** Calls at each sign of somebody, before anything on the page hears of it. The function it returns ends that. */
export function watchTouches(view: Window, onTouch: () => void): () => void {
  return watch(view, anyTouch, onTouch);
}

/** The same, but for what nobody does by brushing past. */
export function watchDeliberateTouches(view: Window, onTouch: () => void): () => void {
  return watch(view, deliberate, onTouch);
}

function watch(view: Window, touches: readonly string[], onTouch: () => void): () => void {
  const hear = (event: Event) => {
    if (!isResting(event)) onTouch();
  };
  for (const touch of touches) view.addEventListener(touch, hear, { capture: true, passive: true });
  return () => {
    for (const touch of touches) view.removeEventListener(touch, hear, { capture: true });
  };
}

/** Browsers report a pointer that lies still when the page moves beneath it. */
function isResting(event: Event): boolean {
  return event.type === "pointermove" && event instanceof MouseEvent && !event.movementX && !event.movementY;
}
