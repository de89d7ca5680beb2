/** One build of the kiosk, as it is written into its service worker. */
export type KioskBuild = {
  /** Of all its files together, in hexadecimal digits. */
  readonly hash: string;
  /** Each file but the page: its address, and its digest as browsers compare it ("sha256-…"). */
  readonly files: readonly { readonly address: string; readonly integrity: string }[];
  /** The address of the script that the page of this build starts with, by which it is known. */
  readonly entry: string;
};

const cachePrefix = "ketascreen-kiosk-";

/** Each build has a cache of its own, so that files of two builds never meet. */
export const cacheNameOf = ({ hash }: KioskBuild): string => `${cachePrefix}${hash.slice(0, 16)}`;

export const isOfAnotherBuild = (cacheName: string, build: KioskBuild): boolean =>
  cacheName.startsWith(cachePrefix) && cacheName !== cacheNameOf(build);

/** True when this page belongs to the build: it starts with its script. */
export async function isPageOf(build: KioskBuild, page: Response): Promise<boolean> {
  return page.ok && (await page.clone().text()).includes(`"${build.entry}"`);
}
