package org.gongkai.request;

import org.gongkai.casework.Light;
import org.gongkai.casework.Matter;

/// A request as a list shows it.
///
/// @param title what is asked for, in one line
public record RequestRow(Matter matter, ApplicantKind applicant, String title, Light light) {}
