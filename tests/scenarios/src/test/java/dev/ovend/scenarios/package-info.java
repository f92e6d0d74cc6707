/** What users live through: the client against the simulator, over real sockets. */
@NullMarked
package dev.ovend.scenarios;

import org.jspecify.annotations.NullMarked;
