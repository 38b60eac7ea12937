/** Rules and storage of the case. */
@NullMarked
package se.vagval.casefile.domain;

import org.jspecify.annotations.NullMarked;
