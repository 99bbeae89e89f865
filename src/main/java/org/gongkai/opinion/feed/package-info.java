/// Feeds of the outside world (Atom, RSS 2 and 1), fetched at their times; what they bring becomes
/// items. Whatever comes from outside is taken for hostile: addresses within the own network, long
/// answers, slow answers and entities are refused, and a feed that fails says why while the others
/// go on.
@NullMarked
package org.gongkai.opinion.feed;

import org.jspecify.annotations.NullMarked;
