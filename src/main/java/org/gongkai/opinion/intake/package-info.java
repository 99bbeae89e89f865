/// Tables of posts, as services that watch the network hand them over, brought in row by row: each
/// good row once, each bad one listed with its line and reason.
@NullMarked
package org.gongkai.opinion.intake;

import org.jspecify.annotations.NullMarked;
