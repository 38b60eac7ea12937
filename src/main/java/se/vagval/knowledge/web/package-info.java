/** Pages. */
@NullMarked
package se.vagval.knowledge.web;

import org.jspecify.annotations.NullMarked;
