package org.gongkai;

import java.util.concurrent.Callable;
import org.gongkai.database.ChangeFeed;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "reindex", description = "重建检索索引（由运行中的服务在后台完成；没有运行的，下次启动时完成）")
class ReindexCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Override
    public Integer call() {
        return WithDatabase.run(context -> {
            var feed = context.getBean(ChangeFeed.class);
            context.getBean(TransactionTemplate.class)
                    .executeWithoutResult(status -> feed.record("reindex", "all"));
            spec.commandLine().getOut().println("已请求重建索引。重建期间检索照常使用。");
            return 0;
        });
    }
}
