package dev.ovend.model;

/** Buttons that break no rule. */
final class Buttons {

  private Buttons() {}

  static Button primary(String customId) {
    return new Button(ButtonStyle.PRIMARY).customId(customId).label("x");
  }

  static Button link() {
    return new Button(ButtonStyle.LINK).url("https://example.com").label("x");
  }
}
