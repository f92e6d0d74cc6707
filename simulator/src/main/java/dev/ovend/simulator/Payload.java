package dev.ovend.simulator;

/**
 * Content that is no JSON of the simulator's own. Whoever makes one leaves the bytes as they are.
 */
final class Payload {

  private final String type;
  private final byte[] bytes;

  Payload(String type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  String type() {
    return type;
  }

  byte[] bytes() {
    return bytes;
  }
}
