package org.gongkai.bulletin;

import java.util.List;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyKind;
import org.springframework.stereotype.Component;

/// Which bodies may be given an instruction to carry out.
@Component
public class TaskBodies {

    private final Bodies bodies;

    TaskBodies(Bodies bodies) {
        this.bodies = bodies;
    }

    /// By a leader: those the leader may instruct.
    public List<Body> listFor(Actor leader) {
        return bodies.listWithin(leader, Action.INSTRUCT);
    }

    /// By the office that issued the bulletin, in the leaders' name: a department (the office of a
    /// government) passes on to the whole government it stands under, everybody else to itself and
    /// below.
    public List<Body> listFor(long officeId) {
        Body office = bodies.get(officeId);
        Long above = office.parentId();
        Body top =
                office.kind() == BodyKind.DEPARTMENT && above != null ? bodies.get(above) : office;
        return bodies.listActive().stream().filter(one -> top.path().reaches(one.path())).toList();
    }
}
