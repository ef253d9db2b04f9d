// Days and hours are the reader's. Only the browser knows where that is, so it tells: when somebody signs in, and
// again after a journey.
const COOKIE = "harken_zone";
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

function told() {
  return document.cookie.split("; ").find((each) => each.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
}

// Was this page made without knowing it?
export const news = Boolean(zone) && zone !== (told() ?? "UTC");

if (zone && zone !== told()) document.cookie = `${COOKIE}=${zone}; Path=/; SameSite=Lax; Max-Age=31536000`;

// False where the browser keeps no cookies: to load the page again would change nothing.
export const kept = zone === told();
