/// Bulletins for leaders: the daily 信息快报, the 督查专报, the weekly 网情, the 舆情专报. Owns their series
/// (kinds as data), their numbered issues with items, the copies that went out and who opened them,
/// and what leaders write on them (批示): each such instruction is a matter with a clock that a body
/// carries out and reports back on, until the leader is content.
///
/// What an issue may take up comes from every [org.gongkai.casework.Reportable]; this module knows
/// neither letters nor opinion items.
@ApplicationModule(
        displayName = "Bulletin",
        allowedDependencies = {
            "database",
            "audit",
            "privacy",
            "files",
            "pages",
            "calendar",
            "organization",
            "casework",
            "paper"
        })
@NullMarked
package org.gongkai.bulletin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
