/** Every zone of the tz database that this platform knows, links and fixed offsets included. */
import { zoneClock } from "../../../rules/zone-clock.ts";
import { seededRandom } from "../../support/seeded-random.ts";

const fixedOffsets = Array.from({ length: 27 }, (_, index) => {
  const west = index - 14;
  return `Etc/GMT${west < 0 ? "" : "+"}${String(west)}`;
});

/** Names that the platform reads and does not list: links of the database, old names and new ones. */
const links = [
  ...[
    "UTC",
    "GMT",
    "Etc/UTC",
    "Etc/GMT",
    "Etc/UCT",
    "Etc/Universal",
    "Etc/Zulu",
    "Etc/Greenwich",
    "GMT0",
    "Zulu",
  ],
  ...["EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT", "EST", "MST", "HST", "CET", "MET", "EET", "WET"],
  ...["US/Alaska", "US/Aleutian", "US/Arizona", "US/Central", "US/East-Indiana", "US/Eastern", "US/Hawaii"],
  ...["US/Indiana-Starke", "US/Michigan", "US/Mountain", "US/Pacific", "US/Samoa", "Navajo"],
  ...["Canada/Atlantic", "Canada/Central", "Canada/Eastern", "Canada/Mountain", "Canada/Newfoundland"],
  ...["Canada/Pacific", "Canada/Saskatchewan", "Canada/Yukon", "America/Buenos_Aires", "America/Godthab"],
  ...["America/Nuuk", "America/Ensenada", "America/Fort_Wayne", "America/Knox_IN", "America/Montreal"],
  ...["America/Porto_Acre", "America/Rosario", "America/Santa_Isabel", "America/Shiprock", "America/Virgin"],
  ...["America/Atka", "Brazil/Acre", "Brazil/DeNoronha", "Brazil/East", "Brazil/West", "Chile/Continental"],
  ...["Chile/EasterIsland", "Mexico/BajaNorte", "Mexico/BajaSur", "Mexico/General", "Cuba", "Jamaica"],
  ...["Asia/Kolkata", "Asia/Calcutta", "Asia/Kathmandu", "Asia/Katmandu", "Asia/Yangon", "Asia/Rangoon"],
  ...["Asia/Ho_Chi_Minh", "Asia/Saigon", "Asia/Dacca", "Asia/Macao", "Asia/Istanbul", "Asia/Tel_Aviv"],
  ...["Asia/Ujung_Pandang", "Asia/Ulan_Bator", "Asia/Thimbu", "Asia/Ashkhabad", "Asia/Chongqing"],
  ...[
    "Asia/Kashgar",
    "Asia/Harbin",
    "Asia/Choibalsan",
    "Hongkong",
    "Japan",
    "PRC",
    "ROC",
    "ROK",
    "Singapore",
  ],
  ...["Iran", "Israel", "Turkey", "Egypt", "Libya", "Africa/Asmara", "Africa/Timbuktu", "Atlantic/Faroe"],
  ...["Atlantic/Jan_Mayen", "Europe/Kyiv", "Europe/Kiev", "Europe/Belfast", "Europe/Nicosia"],
  ...["Europe/Tiraspol", "Europe/Uzhgorod", "Europe/Zaporozhye", "Eire", "GB", "GB-Eire", "Iceland"],
  ...["Poland", "Portugal", "W-SU", "Australia/ACT", "Australia/Canberra", "Australia/Currie"],
  ...["Australia/LHI", "Australia/NSW", "Australia/North", "Australia/Queensland", "Australia/South"],
  ...["Australia/Tasmania", "Australia/Victoria", "Australia/West", "Australia/Yancowinna", "NZ", "NZ-CHAT"],
  ...["Antarctica/South_Pole", "Kwajalein", "Pacific/Kanton", "Pacific/Chuuk", "Pacific/Pohnpei"],
  ...["Pacific/Johnston", "Pacific/Ponape", "Pacific/Samoa", "Pacific/Truk", "Pacific/Yap"],
];

/** Zones whose clocks do what others do not: by half an hour, by two, at midnight, for Ramadan, or for good. */
export const oddZones: readonly string[] = [
  ...["Australia/Lord_Howe", "Antarctica/Troll", "Africa/Casablanca", "Africa/El_Aaiun", "Pacific/Apia"],
  ...["Pacific/Kiritimati", "Pacific/Chatham", "Asia/Kathmandu", "America/St_Johns", "Europe/Dublin"],
  ...["America/Vancouver", "America/Edmonton", "America/Havana", "America/Santiago", "America/Nuuk"],
  ...["Asia/Beirut", "Africa/Cairo", "Asia/Gaza", "Atlantic/Azores", "Etc/GMT+12"],
];

/** Listed by the platform, then those it knows without listing them. */
export const allZones: readonly string[] = [
  ...new Set([...Intl.supportedValuesOf("timeZone"), ...links, ...fixedOffsets]),
].filter((timeZone) => zoneClock(timeZone) !== undefined);

/** The odd ones and every so many of the others, by the seed. */
export function shareOfZones(share: number, seed: number): readonly string[] {
  const random = seededRandom(seed);
  return allZones.filter((timeZone) => random() < share || oddZones.includes(timeZone));
}
