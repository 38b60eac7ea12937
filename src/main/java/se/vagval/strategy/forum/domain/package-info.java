@NullMarked
package se.vagval.strategy.forum.domain;

import org.jspecify.annotations.NullMarked;
