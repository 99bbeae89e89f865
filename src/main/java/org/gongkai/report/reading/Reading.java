package org.gongkai.report.reading;

/// A definition that fits a quantity, and where in the normal text its wording begins.
record Reading(FigureDefinition definition, Quantity quantity, int from) {}
