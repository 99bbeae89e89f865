package org.gongkai.request.open;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gongkai.calendar.KeptCalendar;
import org.gongkai.calendar.Rules;
import org.gongkai.casework.Matter;
import org.gongkai.casework.open.Receipts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The receipt of a request ([Receipts]).
@Controller
class ReceiptPage {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Receipts receipts;
    private final KeptCalendar calendar;
    private final Clock clock;

    ReceiptPage(Receipts receipts, KeptCalendar calendar, Clock clock) {
        this.receipts = receipts;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/request/receipt")
    ModelAndView show(HttpServletRequest request) {
        return receipts.show(
                RequestDoor.DOOR,
                request,
                (page, matter) -> {
                    LocalDate latest = latest(matter);
                    page.addObject("latest", latest);
                    page.addObject("provisional", calendar.current().isProvisional(latest));
                });
    }

    /// The day the answer is due, or would be if the receipt were confirmed today.
    private LocalDate latest(Matter matter) {
        LocalDate due = matter.dueOn();
        if (due != null) return due;
        LocalDate today = LocalDate.ofInstant(clock.instant(), CHINA);
        return Rules.ofRequestReceived(today).reply().end(today, calendar.current());
    }
}
