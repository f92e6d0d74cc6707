package dev.ovend.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads guilds, and what is in them. */
final class GuildReader {

  private GuildReader() {}

  /** Reads one guild; what is returned puts it into a world. */
  static Consumer<World> read(YamlValue value) {
    YamlSection section = value.section();
    String name = section.need("name", YamlValue::text, "?");
    List<String> roles = section.find("roles", all -> all.list(YamlValue::text)).orElse(List.of());
    List<String> members = section.find("members", GuildReader::members).orElse(List.of());
    List<Channel> channels =
        section.find("channels", all -> all.list(one -> channel(one, members))).orElse(List.of());
    section.end();
    return new Guild(name, roles, members, channels)::build;
  }

  private static List<String> members(YamlValue value) {
    Set<String> seen = new HashSet<>();
    return value.list(item -> {
      String name = item.text();
      return seen.add(name) ? name : item.reject("a name that no other member has", name);
    });
  }

  private static Channel channel(YamlValue value, List<String> members) {
    YamlSection section = value.section();
    String name = section.need("name", YamlValue::text, "?");
    List<Message> messages =
        section.find("messages", all -> all.list(one -> message(one, members))).orElse(List.of());
    section.end();
    return new Channel(name, messages);
  }

  private static Message message(YamlValue value, List<String> members) {
    YamlSection section = value.section();
    String content = section.need("content", YamlValue::text, "?");
    Optional<String> author = section.find("author", one -> author(one, members));
    Duration age = section.find("age", YamlValue::age).orElse(Duration.ZERO);
    int count = section.find("count", one -> one.count(1)).orElse(1);
    section.end();
    return new Message(content, author, age, count);
  }

  private static String author(YamlValue value, List<String> members) {
    String name = value.text();
    String hint = Spelling.closest(name, members).map(YamlValue::hint).orElse("");
    return members.contains(name) ? name : value.reject("a member of the guild" + hint, name);
  }

  private record Guild(
      String name, List<String> roles, List<String> members, List<Channel> channels) {

    void build(World world) {
      long guild = world.addGuild(name);
      roles.forEach(role -> world.addRole(guild, role));
      Map<String, Long> users = new LinkedHashMap<>();
      for (String member : members) {
        long user = world.addUser(member);
        world.addMember(guild, user);
        users.put(member, user);
      }
      long first = members.isEmpty() ? world.botIds().getFirst() : users.values().iterator().next();
      for (Channel channel : channels) {
        long id = world.addChannel(guild, channel.name);
        channel.messages.forEach(message -> message.build(world, id, users, first));
      }
    }
  }

  private record Channel(String name, List<Message> messages) {}

  private record Message(String content, Optional<String> author, Duration age, int count) {

    void build(World world, long channel, Map<String, Long> users, long other) {
      long user = author.map(users::get).orElse(other);
      Instant at = Instant.ofEpochMilli(world.ids().now()).minus(age);
      for (int i = 0; i < count; i++) {
        world.addMessage(channel, user, content, at);
      }
    }
  }
}
