@NullMarked
package se.vagval.strategy.draft.web;

import org.jspecify.annotations.NullMarked;
