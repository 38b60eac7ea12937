/** Formell kontroll. Rules of the gates an application passes before it is assessed. */
@NullMarked
package se.vagval.casefile.check.domain;

import org.jspecify.annotations.NullMarked;
