/**
 * Demo. Fills Demoläge with living cases by walking the same use cases that people walk, as the people it has made up. It
 * stands outside the map as a visitor does: no room knows it, and no room has a door for it.
 */
@NullMarked
package se.vagval.demo;

import org.jspecify.annotations.NullMarked;
