// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Resolved objects, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ResolvedObjectsResponse}, since 2026-07-18.
 *
 * @param users {@code users}
 * @param members {@code members}
 * @param channels {@code channels}
 * @param roles {@code roles}
 * @param attachments {@code attachments}
 * @param messages {@code messages}
 * @param unknownFields what has no place here yet
 */
public record ResolvedObjects(
    Map<String, User> users,
    Map<String, BasicGuildMember> members,
    Map<String, Channel> channels,
    Map<String, Role> roles,
    Map<String, Attachment> attachments,
    Map<String, BasicMessage> messages,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ResolvedObjects> codec() {
    return ResolvedObjectsCodec.INSTANCE;
  }
}
