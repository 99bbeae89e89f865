/// Public opinion (舆情): posts about the district that were noticed, entered by hand, brought in as
/// a table or fetched from feeds; tagged, judged by people, grouped into topics, routed to a body
/// and responded to. Also press conferences and interviews online with the part that the
/// responsible leader took, and the figures of part two of the statistics of 2014 to 2018
/// (国办发〔2014〕32号): how what the public cares about was responded to and policies were interpreted.
///
/// What a post says belongs to whoever wrote it and is sealed at rest; the same post is kept once.
@ApplicationModule(
        displayName = "Opinion",
        allowedDependencies = {
            "database",
            "audit",
            "privacy",
            "files",
            "files :: rows",
            "pages",
            "organization",
            "casework",
            "publication",
            "letter"
        })
@NullMarked
package org.gongkai.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
