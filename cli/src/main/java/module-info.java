/** The {@code ovend} command. */
@org.jspecify.annotations.NullMarked
module dev.ovend.cli {
  exports dev.ovend.cli;

  opens dev.ovend.cli to
      info.picocli,
      tools.jackson.databind;

  requires static transitive org.jspecify;
  requires dev.ovend.api;
  requires dev.ovend.model;
  requires dev.ovend.rest;
  requires dev.ovend.simulator;
  requires java.management;
  requires java.net.http;
  requires jdk.management;
  requires transitive info.picocli;
}
