@NullMarked
package se.vagval.strategy.process.domain;

import org.jspecify.annotations.NullMarked;
