package org.gongkai.publication.web;

import java.util.List;
import org.gongkai.pages.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what may be chosen: branches, topics and the active entries of the catalogue.
@Component
class CatalogueChoices {

    private final JdbcClient jdbc;

    CatalogueChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Choices read() {
        return new Choices(branches(), topics(), entries());
    }

    List<Choices.Choice> branches() {
        return jdbc.sql("SELECT code, name, article FROM catalogue.branch ORDER BY article, code")
                .query((row, n) ->
                        new Choices.Choice(
                                row.getString("code"),
                                row.getString("name"),
                                Text.t("office.article-" + row.getInt("article"))))
                .list();
    }

    private List<Choices.Choice> topics() {
        return jdbc.sql(
                        """
                        SELECT t.code, t.name, coalesce(p.name, '') AS parent FROM catalogue.topic t
                        LEFT JOIN catalogue.topic p ON p.code = t.parent
                        ORDER BY t.code
                        """)
                .query((row, n) ->
                        new Choices.Choice(
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("parent")))
                .list();
    }

    private List<Choices.Entry> entries() {
        return jdbc.sql(
                        """
                        SELECT code, branch_code, concat_ws(' › ', level1, level2, nullif(level3, '')) AS name,
                               array_to_string(elements, '、') AS elements, time_rule,
                               review_level = 'important' AS important
                        FROM catalogue.entry WHERE active ORDER BY branch_code, position
                        """)
                .query((row, n) ->
                        new Choices.Entry(
                                row.getString("code"),
                                row.getString("branch_code"),
                                row.getString("name"),
                                row.getString("elements"),
                                row.getString("time_rule"),
                                row.getBoolean("important")))
                .list();
    }
}
