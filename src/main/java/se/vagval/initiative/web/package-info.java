/** Pages. */
@NullMarked
package se.vagval.initiative.web;

import org.jspecify.annotations.NullMarked;
