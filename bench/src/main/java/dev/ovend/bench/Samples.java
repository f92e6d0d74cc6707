package dev.ovend.bench;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** JSON as Discord sends it, made up. */
final class Samples {

  private Samples() {}

  /** Returns a message of some 1.5 KB. */
  static byte[] message(int number) {
    return text(number).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] messages(int count) {
    return IntStream.range(0, count)
        .mapToObj(Samples::text)
        .collect(Collectors.joining(",", "[", "]"))
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] members(int count) {
    return IntStream.range(0, count)
        .mapToObj(Samples::member)
        .collect(Collectors.joining(",", "[", "]"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(int number) {
    return """
    {"type":0,"content":"Deployment %1$d of the evening is done, all checks are green; details are in the embed.",
    "mentions":[%2$s],"mention_roles":["1100000000000000%1$03d"],"attachments":[],
    "embeds":[{"type":"rich","title":"Deployment %1$d","description":"Version 2.%1$d.0 of the web shop is out.",
    "url":"https://example.com/deployments/%1$d","color":5763719,"timestamp":"2026-05-04T18:20:11.123000+00:00",
    "fields":[{"name":"Duration","value":"4 min 12 s","inline":true},{"name":"Author","value":"ann","inline":true}],
    "footer":{"text":"pipeline %1$d"}}],
    "timestamp":"2026-05-04T18:20:12.004000+00:00","edited_timestamp":null,"flags":0,"components":[],
    "id":"1200000000000000%1$03d","channel_id":"1300000000000000001","author":%3$s,
    "pinned":false,"mention_everyone":false,"tts":false,"webhook_id":"1400000000000000001",
    "reactions":[{"emoji":{"id":null,"name":"\\uD83D\\uDE80"},"count":3,"count_details":{"burst":0,"normal":3},
    "burst_colors":[],"me_burst":false,"me":false}]}\
    """
        .formatted(number, user(number), user(number + 1))
        .replace("\n", "");
  }

  private static String user(int number) {
    return """
    {"id":"1500000000000000%1$03d","username":"user%1$d","avatar":"a_0123456789abcdef0123456789abcdef","discriminator":"0",
    "public_flags":64,"flags":64,"banner":null,"accent_color":null,"global_name":"User %1$d","avatar_decoration_data":null,
    "collectibles":null,"banner_color":null,"clan":null,"primary_guild":null}\
    """
        .formatted(number);
  }

  private static String member(int number) {
    return """
    {"avatar":null,"banner":null,"communication_disabled_until":null,"flags":0,"joined_at":"2024-03-02T10:11:12.345000+00:00",
    "nick":"Nick %1$d","pending":false,"premium_since":null,"roles":["1100000000000000%1$03d","1100000000000001%1$03d"],
    "unusual_dm_activity_until":null,"user":%2$s,"mute":false,"deaf":false}\
    """
        .formatted(number, user(number))
        .replace("\n", "");
  }
}
