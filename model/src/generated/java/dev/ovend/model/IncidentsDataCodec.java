// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;

final class IncidentsDataCodec implements Codec<IncidentsData> {

  static final IncidentsDataCodec INSTANCE = new IncidentsDataCodec();

  private static final Fields FIELDS =
      Fields.of(
          "invites_disabled_until!", "dms_disabled_until!", "dm_spam_detected_at",
          "raid_detected_at");

  private IncidentsDataCodec() {}

  @Override
  public IncidentsData read(JsonReader in) {
    Instant invitesDisabledUntil_ = null;
    Instant dmsDisabledUntil_ = null;
    Instant dmSpamDetectedAt_ = null;
    Instant raidDetectedAt_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> invitesDisabledUntil_ = in.instant();
        case 1 -> dmsDisabledUntil_ = in.instant();
        case 2 -> dmSpamDetectedAt_ = in.instant();
        case 3 -> raidDetectedAt_ = in.instant();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new IncidentsData(
        invitesDisabledUntil_, dmsDisabledUntil_, dmSpamDetectedAt_, raidDetectedAt_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(IncidentsData value, JsonWriter out) {
    out.begin();
    out.instant(FIELDS, 0, value.invitesDisabledUntil());
    out.instant(FIELDS, 1, value.dmsDisabledUntil());
    out.instant(FIELDS, 2, value.dmSpamDetectedAt());
    out.instant(FIELDS, 3, value.raidDetectedAt());
    out.unknown(value.unknownFields());
    out.end();
  }
}
