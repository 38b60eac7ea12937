/** Rules and storage. */
@NullMarked
package se.vagval.knowledge.domain;

import org.jspecify.annotations.NullMarked;
