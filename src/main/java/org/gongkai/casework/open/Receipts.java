package org.gongkai.casework.open;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.PublicFrame;
import org.gongkai.pages.QrCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Receipts: number, query code, who has the matter, what happens next and by when. Can be opened
/// again by whoever shows the code.
@Component
public class Receipts {

    private final OpenFrames frames;
    private final MatterDoors doors;
    private final Matters matters;
    private final Bodies bodies;

    Receipts(OpenFrames frames, MatterDoors doors, Matters matters, Bodies bodies) {
        this.frames = frames;
        this.doors = doors;
        this.matters = matters;
        this.bodies = bodies;
    }

    /// @param more adds what only this kind shows; the template is `<kind>/open/receipt`
    public ModelAndView show(
            MatterDoor door, HttpServletRequest request, BiConsumer<ModelAndView, Matter> more) {
        Optional<Matter> mine = doors.find(door, request);
        if (mine.isEmpty()) return new ModelAndView(SeeOther.to(door.followPath()));
        Matter matter = mine.get();
        PublicFrame frame = frames.of(door.section(), request, "receipt", door.receiptPath());
        String code = matters.queryCode(matter);
        var page = new ModelAndView(door.kind() + "/open/receipt");
        page.addObject("frame", frame);
        page.addObject("matter", matter);
        page.addObject("body", bodies.get(matter.bodyId()));
        page.addObject("code", code);
        // what stands after # is never sent to a server, so the code gets into no log
        page.addObject("qr", QrCode.of(frame.base() + door.followPath() + "#" + code));
        page.addObject("again", request.getParameter("again") != null);
        more.accept(page, matter);
        return page;
    }
}
