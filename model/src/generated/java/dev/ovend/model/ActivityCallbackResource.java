// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Activity callback resource, as Discord sends it. Immutable.
 *
 * <p>Schema {@code LaunchActivityInteractionCallbackResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param activityInstance {@code activity_instance}
 * @param unknownFields what has no place here yet
 */
public record ActivityCallbackResource(
    InteractionCallbackType type,
    LaunchedActivity activityInstance,
    Map<String, RawJson> unknownFields)
    implements InteractionCallbackResource {

  /** Returns what reads and writes it. */
  public static Codec<ActivityCallbackResource> codec() {
    return ActivityCallbackResourceCodec.INSTANCE;
  }
}
