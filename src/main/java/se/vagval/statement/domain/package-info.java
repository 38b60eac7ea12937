/** Rules and storage of the statement. */
@NullMarked
package se.vagval.statement.domain;

import org.jspecify.annotations.NullMarked;
