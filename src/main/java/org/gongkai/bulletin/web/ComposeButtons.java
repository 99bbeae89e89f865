package org.gongkai.bulletin.web;

import org.gongkai.bulletin.ArrangeItems;
import org.gongkai.bulletin.ComposeIssue;
import org.gongkai.bulletin.IssueBulletin;
import org.gongkai.organization.Actor;
import org.springframework.stereotype.Component;

/// The buttons of the page on which an issue is composed, after what was typed is saved.
@Component
class ComposeButtons {

    private final ArrangeItems items;
    private final ComposeIssue composing;
    private final IssueBulletin issuing;

    ComposeButtons(ArrangeItems items, ComposeIssue composing, IssueBulletin issuing) {
        this.items = items;
        this.composing = composing;
        this.issuing = issuing;
    }

    /// @param then `add:letter:12`, `own`, `up:3`, `down:3`, `remove:3`, `look`, `submit`,
    ///   `discard`; anything else only saves
    /// @param saveCount what the page stands for
    /// @return key of what was done
    String press(Actor actor, long id, String then, int saveCount) {
        String[] parts = then.split(":", 3);
        switch (parts[0]) {
            case "add" -> {
                if (parts.length == 3) items.add(actor, id, parts[1], number(parts[2]));
                return "bulletin.done.added";
            }
            case "own" -> {
                return told(items.addOwn(actor, id, saveCount), "bulletin.done.own");
            }
            case "up" -> {
                return told(items.move(actor, id, target(parts), -1, saveCount), "");
            }
            case "down" -> {
                return told(items.move(actor, id, target(parts), 1, saveCount), "");
            }
            case "remove" -> {
                items.remove(actor, id, target(parts));
                return "bulletin.done.removed";
            }
            case "submit" -> {
                issuing.submit(actor, id);
                return "bulletin.done.submitted";
            }
            case "discard" -> {
                composing.discard(actor, id);
                return "bulletin.done.discarded";
            }
            case "look" -> {
                return "";
            }
            default -> {
                return "bulletin.done.saved";
            }
        }
    }

    /// Whether a button leads on among the candidates.
    boolean looks(String then) {
        return then.equals("look") || then.startsWith("add:");
    }

    static String anchor(String then) {
        if (then.equals("look") || then.startsWith("add:")) return "#candidates";
        if (then.startsWith("up:") || then.startsWith("down:")) {
            long target = target(then.split(":", 3));
            return target == 0 ? "" : "#item-" + target;
        }
        return then.equals("own") ? "#last" : "";
    }

    private static String told(boolean done, String notice) {
        return done ? notice : "bulletin.done.nothing";
    }

    private static long target(String[] parts) {
        return parts.length > 1 ? number(parts[1]) : 0;
    }

    private static long number(String typed) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
