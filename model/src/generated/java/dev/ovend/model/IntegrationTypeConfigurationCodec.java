// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class IntegrationTypeConfigurationCodec implements Codec<IntegrationTypeConfiguration> {

  static final IntegrationTypeConfigurationCodec INSTANCE = new IntegrationTypeConfigurationCodec();

  private static final Fields FIELDS =
      Fields.of(
          "oauth2_install_params");

  private IntegrationTypeConfigurationCodec() {}

  @Override
  public IntegrationTypeConfiguration read(JsonReader in) {
    InstallParams oauth2InstallParams_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> oauth2InstallParams_ = in.value(InstallParamsCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new IntegrationTypeConfiguration(
        oauth2InstallParams_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(IntegrationTypeConfiguration value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.oauth2InstallParams(), InstallParamsCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
