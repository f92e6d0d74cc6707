package dev.ovend.simulator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A guild with its roles, members, bans, emojis, channels and threads. Thread-safe. */
final class GuildState {

  private final long id;
  private final long ownerId;
  private final ObjectNode json;
  private final Roles roles = new Roles();
  private final NavigableMap<Long, ObjectNode> members = new ConcurrentSkipListMap<>();
  private final ConcurrentNavigableMap<Long, ObjectNode> bans = new ConcurrentSkipListMap<>();
  private final ConcurrentNavigableMap<Long, ObjectNode> emojis = new ConcurrentSkipListMap<>();
  private final List<ChannelState> channels = new CopyOnWriteArrayList<>();
  private final List<ChannelState> threads = new CopyOnWriteArrayList<>();

  GuildState(long id, long ownerId, ObjectNode json) {
    this.id = id;
    this.ownerId = ownerId;
    this.json = json;
  }

  long id() {
    return id;
  }

  long ownerId() {
    return ownerId;
  }

  String name() {
    return json.path("name").asString();
  }

  /** Returns the guild as Discord prints it. */
  ObjectNode view() {
    ObjectNode view = json.deepCopy();
    view.set("roles", Json.array(roles.list()));
    view.set("emojis", Json.array(emojis.values()));
    return view;
  }

  Roles roles() {
    return roles;
  }

  /** Returns a role, or throws Discord's 10011. */
  ObjectNode role(long roleId) {
    ObjectNode role = roles.find(roleId);
    if (role == null) {
      throw ApiException.unknown(10011, "Role");
    }
    return role;
  }

  /** Deletes a role, and takes it from who has it. */
  void removeRole(long roleId) {
    String text = Json.id(roleId);
    roles.remove(roleId);
    members.keySet().forEach(user -> changeMember(user, member -> Json.without(member, text)));
    emojis.replaceAll((emoji, value) -> Json.without(value, text));
    channels.forEach(channel -> channel.removeOverwrite(roleId));
  }

  /** Returns the channels by position. */
  List<ChannelState> channels() {
    return channels.stream().sorted(Comparator.comparingInt(ChannelState::position)).toList();
  }

  void addChannel(ChannelState channel) {
    channels.add(channel);
  }

  List<ChannelState> threads() {
    return threads;
  }

  void addThread(ChannelState thread) {
    threads.add(thread);
  }

  void remove(ChannelState channel) {
    channels.remove(channel);
    threads.remove(channel);
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

  Collection<ObjectNode> members() {
    return members.values();
  }

  void addMember(long userId, ObjectNode member) {
    members.put(userId, member);
  }

  boolean removeMember(long userId) {
    return members.remove(userId) != null;
  }

  /** Changes a member, and returns the new one; null if there is none. */
  @Nullable ObjectNode changeMember(long userId, UnaryOperator<ObjectNode> change) {
    return members.computeIfPresent(userId, (key, member) -> change.apply(member.deepCopy()));
  }

  /** Returns up to {@code limit} members with ids above {@code cursor}, by ascending id. */
  List<ObjectNode> membersAfter(long cursor, int limit) {
    return members.tailMap(cursor, false).values().stream().limit(limit).toList();
  }

  /** Returns who is banned, with the reason, by the user's id. */
  ConcurrentNavigableMap<Long, ObjectNode> bans() {
    return bans;
  }

  ConcurrentNavigableMap<Long, ObjectNode> emojis() {
    return emojis;
  }

  /** Returns the ids of a member's roles with that of {@code @everyone}; empty if there is none. */
  List<Long> rolesOf(long userId) {
    ObjectNode member = members.get(userId);
    if (member == null) {
      return List.of();
    }
    List<Long> all = new ArrayList<>(Roles.idsOf(member));
    all.add(id);
    return all;
  }

  /** Returns how high a user stands. */
  Rank rankOf(long userId) {
    return userId == ownerId ? Rank.OWNER : roles.highest(rolesOf(userId));
  }
}
