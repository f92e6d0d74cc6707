// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;

final class ThreadMetadataCodec implements Codec<ThreadMetadata> {

  static final ThreadMetadataCodec INSTANCE = new ThreadMetadataCodec();

  private static final Fields FIELDS =
      Fields.of(
          "archived!", "archive_timestamp!", "auto_archive_duration!", "locked!",
          "create_timestamp", "invitable");

  private ThreadMetadataCodec() {}

  @Override
  public ThreadMetadata read(JsonReader in) {
    boolean archived_ = false;
    Instant archiveTimestamp_ = null;
    ThreadAutoArchiveDuration autoArchiveDuration_ = null;
    boolean locked_ = false;
    Instant createTimestamp_ = null;
    Boolean invitable_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> archived_ = in.bool();
        case 1 -> archiveTimestamp_ = in.instant();
        case 2 -> autoArchiveDuration_ = in.value(ThreadAutoArchiveDuration.CODEC);
        case 3 -> locked_ = in.bool();
        case 4 -> createTimestamp_ = in.instant();
        case 5 -> invitable_ = in.boolOrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ThreadMetadata(
        archived_, archiveTimestamp_, autoArchiveDuration_, locked_, createTimestamp_, invitable_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(ThreadMetadata value, JsonWriter out) {
    out.begin();
    out.bool(FIELDS, 0, value.archived());
    out.instant(FIELDS, 1, value.archiveTimestamp());
    out.value(FIELDS, 2, value.autoArchiveDuration(), ThreadAutoArchiveDuration.CODEC);
    out.bool(FIELDS, 3, value.locked());
    out.instant(FIELDS, 4, value.createTimestamp());
    out.bool(FIELDS, 5, value.invitable());
    out.unknown(value.unknownFields());
    out.end();
  }
}
