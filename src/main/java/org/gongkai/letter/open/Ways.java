package org.gongkai.letter.open;

import java.util.List;
import org.gongkai.letter.Source;
import org.gongkai.organization.Body;

/// The ways to be heard by one body.
public record Ways(Body body, List<Source> sources) {}
