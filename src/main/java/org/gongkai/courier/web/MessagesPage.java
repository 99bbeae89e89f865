package org.gongkai.courier.web;

import java.util.Map;
import org.gongkai.courier.Carriers;
import org.gongkai.courier.CourierKeeper;
import org.gongkai.courier.MessageFilter;
import org.gongkai.courier.Messages;
import org.gongkai.courier.SendAgain;
import org.gongkai.organization.Actor;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The messages that left, wait or failed; what failed can be sent again.
@Controller
class MessagesPage {

    private static final int SIZE = 50;
    private static final String PATH = "/office/messages";

    private final CourierKeeper keeper;
    private final Messages messages;
    private final SendAgain again;
    private final Carriers carriers;

    MessagesPage(CourierKeeper keeper, Messages messages, SendAgain again, Carriers carriers) {
        this.keeper = keeper;
        this.messages = messages;
        this.again = again;
        this.carriers = carriers;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @RequestParam Map<String, String> typed) {
        keeper.require(actor);
        MessageFilter filter = MessageFilter.of(typed);
        var paging =
                Paging.asked(
                        typed.get("page"), SIZE, messages.count(filter), PATH, filter.parameters());
        return new ModelAndView("courier/messages")
                .addObject(
                        "view",
                        new MessagesView(
                                filter,
                                messages.list(filter, SIZE, paging.offset()),
                                paging,
                                failed(filter),
                                carriers.listUnconfigured()));
    }

    @PostMapping(PATH + "/{id:\\d{1,18}}/again")
    String sendAgain(
            Actor actor,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        boolean done = again.one(actor, id);
        after.addFlashAttribute("notice", done ? "courier.done.again" : "courier.done.not-failed");
        return "redirect:" + back(typed);
    }

    @PostMapping(PATH + "/again")
    String sendAllAgain(
            Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes after) {
        int done = again.all(actor, MessageFilter.of(typed));
        after.addFlashAttribute("notice", Text.t("courier.done.all-again", done));
        return "redirect:" + back(typed);
    }

    private long failed(MessageFilter filter) {
        if (filter.state().isEmpty() || filter.state().equals("failed")) {
            return messages.count(new MessageFilter("failed", filter.way(), filter.about()));
        }
        return 0;
    }

    private static String back(Map<String, String> typed) {
        return Paging.address(PATH, MessageFilter.of(typed).parameters());
    }
}
