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
    if (letter === "e" && next === "" && at > 2) continue;
    if (letter === "p" && next === "h") {
      sound += "f";
      at += 1;
    } else if ((letter === "a" || letter === "o") && next === "e") {
      sound += "e";
      at += 1;
    } else if (letter === "c" && next === "k") continue;
    else if (letter === "c") sound += "eiy".includes(next) && next !== "" ? "s" : "k";
    else if (letter === "q") {
      sound += "k";
      if (next === "u") at += 1;
    } else if (letter === "x") sound += at === 0 ? "z" : "ks";
    else if (letter === "y") sound += "i";
    else if (letter === "w") sound += "v";
    else if (letter === "h" && at > 0) continue;
    else sound += letter;
  }
  return sound;
}

/** The same with every run of vowels as one, and sounds that differ only in voice as one: what two hearers agree on. */
export function roughSoundOf(sound: string): string {
  let rough = "";
  let last = "";
  for (let at = 0; at < sound.length; at += 1) {
    const letter = roughLetters[sound.charAt(at)] ?? sound.charAt(at);
    if (letter !== last) rough += letter;
    last = letter;
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
