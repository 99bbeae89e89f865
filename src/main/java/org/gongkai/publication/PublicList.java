package org.gongkai.publication;

import java.util.List;

/// One page of a list of public documents.
///
/// @param total rows on all pages
public record PublicList(List<PublicRow> rows, long total) {}
