// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class IntegrationTypeConfigurationRequestCodec implements Codec<IntegrationTypeConfigurationRequest> {

  static final IntegrationTypeConfigurationRequestCodec INSTANCE = new IntegrationTypeConfigurationRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "oauth2_install_params");

  private IntegrationTypeConfigurationRequestCodec() {}

  @Override
  public IntegrationTypeConfigurationRequest read(JsonReader in) {
    IntegrationTypeConfigurationRequest value = new IntegrationTypeConfigurationRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.oauth2InstallParams = in.value(InstallParamsRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(IntegrationTypeConfigurationRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.oauth2InstallParams)) {
      InstallParamsRequestCodec.INSTANCE.write(value.oauth2InstallParams, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
