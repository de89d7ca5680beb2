/**
 * How a name sounds, roughly, in the letters it would then be written with: "zanaks" for Xanax, "klonopin" for
 * Klonopin and "clonopin", "fenobarbital". Doubled letters count once, a last e and most h are not heard. Takes and
 * gives folded text; what is not a letter stays.
 */
export function soundOf(name: string): string {
  let sound = "";
  for (let at = 0; at < name.length; at += 1) {
    const letter = name.charAt(at);
    const next = name.charAt(at + 1);
    if (letter === next) continue;
    const both = pairSounds[letter]?.[next];
    if (both !== undefined) at += 1;
    sound += both ?? singleSound(letter, next, at);
  }
  return sound;
}

const pairSounds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  a: { e: "e" },
  o: { e: "e" },
  c: { k: "k" },
  p: { h: "f" },
  q: { u: "k" },
};

function singleSound(letter: string, next: string, at: number): string {
  switch (letter) {
    case "c":
      return next === "e" || next === "i" || next === "y" ? "s" : "k";
    case "e":
      return next === "" && at > 2 ? "" : "e";
    case "h":
      return at === 0 ? "h" : "";
    case "q":
      return "k";
    case "w":
      return "v";
    case "x":
      return at === 0 ? "z" : "ks";
    case "y":
      return "i";
    default:
      return letter;
  }
}

/** The same with every run of vowels as one, and sounds that differ only in voice as one: what two hearers agree on. */
export function roughSoundOf(sound: string): string {
  let rough = "";
  let last = "";
  for (let at = 0; at < sound.length; at += 1) {
    const letter = sound.charAt(at);
    const heard = roughLetters[letter] ?? letter;
    if (heard !== last) rough += heard;
    last = heard;
  }
  return rough;
}

const roughLetters: Readonly<Record<string, string>> = {
  e: "a",
  i: "a",
  o: "a",
  u: "a",
  d: "t",
  z: "s",
  b: "p",
  v: "f",
  g: "k",
  j: "k",
  n: "m",
};
