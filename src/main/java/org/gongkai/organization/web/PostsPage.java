package org.gongkai.organization.web;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.database.FormKeys;
import org.gongkai.organization.Actor;
import org.gongkai.organization.Body;
import org.gongkai.organization.BodyDetails;
import org.gongkai.organization.KeepPosts;
import org.gongkai.organization.Post;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who holds which post at a body: one form for the whole list, with empty rows at its end.
@Controller
class PostsPage {

    private static final BodyPart PART = new BodyPart("posts");

    private final KeptBodies kept;
    private final BodyDetails details;
    private final KeepPosts keeping;
    private final FormKeys keys;

    PostsPage(KeptBodies kept, BodyDetails details, KeepPosts keeping, FormKeys keys) {
        this.kept = kept;
        this.details = details;
        this.keeping = keeping;
        this.keys = keys;
    }

    @GetMapping("/office/bodies/{code}/posts")
    ModelAndView show(Actor actor, @PathVariable String code) {
        Body body = kept.get(actor, code);
        return page(body, details.posts(body.id()), FormKeys.fresh(), Problems.NONE);
    }

    @PostMapping("/office/bodies/{code}/posts")
    ModelAndView save(
            Actor actor,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes after) {
        Body body = kept.get(actor, code);
        var rows = new FormRows(fields, "name");
        var posts = new ArrayList<Post>();
        var ended = new ArrayList<Long>();
        for (int i = 0; i < rows.count(); i++) {
            Post post = post(rows, i);
            if (rows.removed(i) && post.id() != 0) ended.add(post.id());
            else if (!rows.removed(i) && !post.equals(Post.EMPTY)) posts.add(post);
        }
        String key = rows.single("formKey");
        return PART.save(
                body,
                after,
                () ->
                        keys.once(
                                actor.username(),
                                key,
                                () -> {
                                    keeping.save(actor, body.id(), posts, ended);
                                    return code;
                                }),
                problems -> page(body, posts, key, problems));
    }

    private static Post post(FormRows rows, int i) {
        String work = rows.at("work", i);
        return new Post(
                rows.idAt("id", i),
                rows.at("name", i),
                rows.at("title", i),
                rows.at("leader", i).equals("yes"),
                work.isEmpty() ? "none" : work);
    }

    private static ModelAndView page(Body body, List<Post> posts, String key, Problems problems) {
        return PART.page(body, problems)
                .addObject("posts", BodyPart.withRoom(posts, Post.EMPTY, 3))
                .addObject("formKey", key);
    }
}
