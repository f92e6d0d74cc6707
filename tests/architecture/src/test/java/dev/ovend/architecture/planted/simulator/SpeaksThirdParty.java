package dev.ovend.architecture.planted.simulator;

import org.junit.jupiter.api.Test;

/** Breaks its layer: it uses a library that nobody granted. */
public final class SpeaksThirdParty {

  private SpeaksThirdParty() {}

  static String name() {
    return Test.class.getName();
  }
}
