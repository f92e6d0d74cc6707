package dev.ovend.simulator;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A guild with its roles, members and channels. Thread-safe. */
final class GuildState {

  private final long id;
  private final ObjectNode json;
  private final Map<Long, ObjectNode> roles = new ConcurrentSkipListMap<>();
  private final NavigableMap<Long, ObjectNode> members = new ConcurrentSkipListMap<>();
  private final List<ChannelState> channels = new CopyOnWriteArrayList<>();

  GuildState(long id, ObjectNode json) {
    this.id = id;
    this.json = json;
  }

  long id() {
    return id;
  }

  String name() {
    return json.path("name").asString();
  }

  /** Returns the guild as Discord prints it. */
  ObjectNode view() {
    ObjectNode view = json.deepCopy();
    view.set("roles", Json.array(roles.values()));
    return view;
  }

  List<ObjectNode> roles() {
    return List.copyOf(roles.values());
  }

  void addRole(long roleId, ObjectNode role) {
    roles.put(roleId, role);
  }

  List<ChannelState> channels() {
    return channels;
  }

  void addChannel(ChannelState channel) {
    channels.add(channel);
  }

  boolean hasMember(long userId) {
    return members.containsKey(userId);
  }

  int memberCount() {
    return members.size();
  }

  @Nullable ObjectNode member(long userId) {
    return members.get(userId);
  }

  void addMember(long userId, ObjectNode member) {
    members.put(userId, member);
  }

  /** Returns up to {@code limit} members with ids above {@code cursor}, by ascending id. */
  List<ObjectNode> membersAfter(long cursor, int limit) {
    return members.tailMap(cursor, false).values().stream().limit(limit).toList();
  }
}
