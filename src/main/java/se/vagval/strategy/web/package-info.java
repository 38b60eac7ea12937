@NullMarked
package se.vagval.strategy.web;

import org.jspecify.annotations.NullMarked;
