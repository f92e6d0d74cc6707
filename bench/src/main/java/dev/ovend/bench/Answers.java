package dev.ovend.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** One answer of Discord's size and shape: 12 headers and a message of about 1.5 KB. */
final class Answers {

  static final String[] HEADERS = {
    "Date", "Sat, 21 Nov 2026 09:00:00 GMT",
    "Content-Type", "application/json",
    "Connection", "keep-alive",
    "Via", "1.1 google",
    "CF-RAY", "8f2c1d0e9a7b6c5d-FRA",
    "Server", "cloudflare",
    "X-RateLimit-Bucket", "80c17d2f203122d936070c88c8d10f33",
    "X-RateLimit-Limit", "1000",
    "X-RateLimit-Remaining", "999",
    "X-RateLimit-Reset", "1795000000.123",
    "X-RateLimit-Reset-After", "1.000",
  };

  static final byte[] BODY = body();

  private Answers() {}

  private static byte[] body() {
    String message =
        "{\"id\":\"1180000000000000000\",\"type\":0,\"channel_id\":\"81384788765712384\","
            + "\"author\":{\"id\":\"80351110224678912\",\"username\":\"nelly\",\"bot\":true},"
            + "\"content\":\"%s\",\"embeds\":[],\"attachments\":[],\"mentions\":[]}";
    return message.replace("%s", "All work and no play. ".repeat(60)).getBytes(US_ASCII);
  }
}
