/** Rules and storage. */
@NullMarked
package se.vagval.hint.domain;

import org.jspecify.annotations.NullMarked;
