@NullMarked
package se.vagval.strategy.forum.web;

import org.jspecify.annotations.NullMarked;
