/** The files, the calendar's page, the connected systems and their interface. */
@NullMarked
package se.vagval.exchange.web;

import org.jspecify.annotations.NullMarked;
