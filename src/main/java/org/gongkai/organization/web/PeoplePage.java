package org.gongkai.organization.web;

import java.util.List;
import java.util.Map;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.AccountList;
import org.gongkai.organization.Action;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Bodies;
import org.gongkai.organization.KeepAccount;
import org.gongkai.organization.Role;
import org.gongkai.pages.Paging;
import org.gongkai.pages.Refused;
import org.gongkai.pages.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Accounts and the roles they hold.
@Controller
class PeoplePage {

    private static final int SIZE = 30;

    private final AccountList accounts;
    private final KeepAccount keeping;
    private final Bodies bodies;
    private final FormKeys keys;

    PeoplePage(AccountList accounts, KeepAccount keeping, Bodies bodies, FormKeys keys) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.bodies = bodies;
        this.keys = keys;
    }

    @GetMapping("/office/people")
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") String page) {
        int number = page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        return list(actor, text.strip(), number, NewAccountForm.empty(), List.of());
    }

    @PostMapping("/office/people")
    ModelAndView open(Actor actor, @ModelAttribute NewAccountForm form, RedirectAttributes after) {
        actor.requireAnywhere(Action.ADMINISTER);
        try {
            if (form.bodyId() == 0) {
                throw new Refused("bodyId", Text.t("organization.refused.no-body"));
            }
            Role role = role(form.role());
            String[] password = {""};
            keys.once(
                    actor.username(),
                    form.formKey(),
                    () -> {
                        password[0] =
                                keeping.open(
                                        actor, form.name(), form.username(), role, form.bodyId());
                        return form.username();
                    });
            return handOver(after, form.username(), password[0]);
        } catch (Refused refused) {
            ModelAndView page = list(actor, "", 1, form, refused.problems());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    /// @param deed `lock`, `unlock` or `reset`
    @PostMapping("/office/people/{id}/{deed:lock|unlock|reset}")
    ModelAndView change(
            Actor actor,
            @PathVariable long id,
            @PathVariable String deed,
            RedirectAttributes after) {
        switch (deed) {
            case "lock" -> keeping.lock(actor, id);
            case "unlock" -> keeping.unlock(actor, id);
            default -> {
                String username = accounts.get(actor, id).username();
                return handOver(after, username, keeping.resetPassword(actor, id));
            }
        }
        after.addFlashAttribute("notice", "organization.done." + deed);
        return new ModelAndView("redirect:/office/people#account-" + id);
    }

    /// @param deed `give` or `take`
    @PostMapping("/office/people/{id}/role")
    String changeRole(
            Actor actor,
            @PathVariable long id,
            @RequestParam String deed,
            @RequestParam String role,
            @RequestParam long bodyId,
            RedirectAttributes after) {
        actor.requireAnywhere(Action.ADMINISTER);
        boolean gives = deed.equals("give");
        if (gives) keeping.giveRole(actor, id, role(role), bodyId);
        else keeping.takeRole(actor, id, role(role), bodyId);
        after.addFlashAttribute(
                "notice", gives ? "organization.done.give" : "organization.done.take");
        return "redirect:/office/people#account-" + id;
    }

    /// The password lives until the next page was shown, and nowhere after that.
    private static ModelAndView handOver(
            RedirectAttributes after, String username, String password) {
        if (!password.isEmpty()) {
            after.addFlashAttribute("username", username);
            after.addFlashAttribute("password", password);
        }
        return new ModelAndView("redirect:/office/people");
    }

    private static Role role(String code) {
        try {
            return Role.of(code);
        } catch (IllegalArgumentException noSuchRole) {
            throw new Refused("role", Text.t("organization.refused.role"));
        }
    }

    private ModelAndView list(
            Actor actor,
            String text,
            int page,
            NewAccountForm form,
            List<Refused.Problem> problems) {
        actor.requireAnywhere(Action.ADMINISTER);
        long total = accounts.count(actor, text);
        int last = (int) Math.max(1, (total + SIZE - 1) / SIZE);
        var paging =
                new Paging(
                        Math.clamp(page, 1, last),
                        SIZE,
                        total,
                        "/office/people",
                        Map.of("text", text));
        return new ModelAndView("organization/people")
                .addObject(
                        "view",
                        new PeopleView(
                                text,
                                accounts.list(actor, text, SIZE, paging.offset()),
                                paging,
                                bodies.listWithin(actor, Action.ADMINISTER),
                                form,
                                problems));
    }
}
