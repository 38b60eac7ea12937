@NullMarked
package se.vagval.strategy.domain;

import org.jspecify.annotations.NullMarked;
