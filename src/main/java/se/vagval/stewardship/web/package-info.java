@NullMarked
package se.vagval.stewardship.web;

import org.jspecify.annotations.NullMarked;
