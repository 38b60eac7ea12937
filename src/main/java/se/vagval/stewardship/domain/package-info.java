@NullMarked
package se.vagval.stewardship.domain;

import org.jspecify.annotations.NullMarked;
