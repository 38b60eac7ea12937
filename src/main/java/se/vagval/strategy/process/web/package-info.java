@NullMarked
package se.vagval.strategy.process.web;

import org.jspecify.annotations.NullMarked;
