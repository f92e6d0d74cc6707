package dev.ovend.rest;

import dev.ovend.core.Target;

/**
 * What a request is for, from the widest to the closest. Immutable.
 *
 * @param family the beginning of its path, such as {@code /channels}
 * @param subject a channel, guild or webhook; the route if it is about none
 * @param name the route and the subject's id, such as {@code GET /channels/{channel.id} #123}
 */
record Resource(String family, String subject, String name) {

  static Resource of(Target target) {
    String family = Successes.familyName(target.route());
    String subject =
        target.majors().isEmpty() ? target.route().template() : family + ' ' + target.majors();
    return new Resource(family, subject, target.toString());
  }
}
