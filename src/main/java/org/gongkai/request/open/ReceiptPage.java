package org.gongkai.request.open;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.calendar.Rules;
import org.gongkai.casework.Matter;
import org.gongkai.casework.Matters;
import org.gongkai.casework.open.OpenFrames;
import org.gongkai.casework.open.SeeOther;
import org.gongkai.organization.Bodies;
import org.gongkai.pages.PublicFrame;
import org.gongkai.pages.QrCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The receipt: number, query code, what happens next and by when. Can be opened again by whoever
/// shows the code.
@Controller
class ReceiptPage {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final OpenFrames frames;
    private final OwnRequest own;
    private final Matters matters;
    private final Bodies bodies;
    private final KeptCalendar calendar;
    private final Clock clock;

    ReceiptPage(
            OpenFrames frames,
            OwnRequest own,
            Matters matters,
            Bodies bodies,
            KeptCalendar calendar,
            Clock clock) {
        this.frames = frames;
        this.own = own;
        this.matters = matters;
        this.bodies = bodies;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/request/receipt")
    ModelAndView show(HttpServletRequest request) {
        Optional<Matter> mine = own.find(request);
        if (mine.isEmpty()) return new ModelAndView(SeeOther.to("/request/follow"));
        Matter matter = mine.get();
        PublicFrame frame = frames.of(RequestDoor.SECTION, request, "receipt", "/request/receipt");
        String code = matters.queryCode(matter);
        var page = new ModelAndView("request/open/receipt");
        page.addObject("frame", frame);
        page.addObject("matter", matter);
        page.addObject("body", bodies.get(matter.bodyId()));
        page.addObject("code", code);
        // what stands after # is never sent to a server, so the code gets into no log
        page.addObject("qr", QrCode.of(frame.base() + "/request/follow#" + code));
        page.addObject("again", request.getParameter("again") != null);
        LocalDate latest = latest(matter);
        page.addObject("latest", latest);
        page.addObject("provisional", calendar.current().isProvisional(latest));
        return page;
    }

    /// The day the answer is due, or would be if the receipt were confirmed today.
    private LocalDate latest(Matter matter) {
        LocalDate due = matter.dueOn();
        if (due != null) return due;
        LocalDate today = LocalDate.ofInstant(clock.instant(), CHINA);
        return Rules.ofRequestReceived(today).reply().end(today, calendar.current());
    }
}
