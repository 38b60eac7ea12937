/** The writers: one block model, two formats. */
@NullMarked
package se.vagval.document.domain;

import org.jspecify.annotations.NullMarked;
