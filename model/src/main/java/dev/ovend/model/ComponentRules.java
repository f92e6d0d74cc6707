package dev.ovend.model;

/** Rules. */
final class ComponentRules {

  private ComponentRules() {}

  static void actionRow(ActionRow it, Checks checks) {}

  static void button(Button it, Checks checks) {}

  static void choiceGroup(CheckboxGroup it, Checks checks) {}

  static void choiceGroup(RadioGroup it, Checks checks) {}

  static void container(Container it, Checks checks) {}

  static void fileDisplay(FileDisplay it, Checks checks) {}

  static void fileUpload(FileUpload it, Checks checks) {}

  static void label(Label it, Checks checks) {}

  static void modal(ModalRequest it, Checks checks) {}

  static void modalRow(ModalActionRow it, Checks checks) {}

  static void modalSelect(ModalChannelSelect it, Checks checks) {}

  static void modalSelect(ModalMentionableSelect it, Checks checks) {}

  static void modalSelect(ModalRoleSelect it, Checks checks) {}

  static void modalSelect(ModalUserSelect it, Checks checks) {}

  static void modalStringSelect(ModalStringSelect it, Checks checks) {}

  static void select(ChannelSelect it, Checks checks) {}

  static void select(MentionableSelect it, Checks checks) {}

  static void select(RoleSelect it, Checks checks) {}

  static void select(UserSelect it, Checks checks) {}

  static void stringSelect(StringSelect it, Checks checks) {}

  static void textInput(TextInput it, Checks checks) {}
}
