@NullMarked
package se.vagval.strategy.draft.domain;

import org.jspecify.annotations.NullMarked;
