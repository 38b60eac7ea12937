/** The case as one file, the calendars, and who may read from outside. */
@NullMarked
package se.vagval.exchange.domain;

import org.jspecify.annotations.NullMarked;
