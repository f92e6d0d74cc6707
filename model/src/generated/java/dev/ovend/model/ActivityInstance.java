// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Activity instance, as Discord sends it. Immutable.
 *
 * <p>Schema {@code EmbeddedActivityInstance}, since 2026-07-18.
 *
 * @param applicationId {@code application_id}
 * @param instanceId {@code instance_id}
 * @param launchId {@code launch_id}
 * @param location {@code location}
 * @param users {@code users}
 * @param unknownFields what has no place here yet
 */
public record ActivityInstance(
    ApplicationId applicationId,
    String instanceId,
    String launchId,
    ActivityLocation location,
    List<UserId> users,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ActivityInstance> codec() {
    return ActivityInstanceCodec.INSTANCE;
  }
}
