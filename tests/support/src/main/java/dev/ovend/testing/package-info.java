/** What the tests of several modules share. */
@NullMarked
package dev.ovend.testing;

import org.jspecify.annotations.NullMarked;
