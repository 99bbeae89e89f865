package org.gongkai;

import java.util.concurrent.Callable;
import org.gongkai.organization.FirstSetUp;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "启动服务（端口 PORT，主目录 GONGKAI_HOME）")
class ServeCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Option(names = "--sample", description = "空库时先装入示例区")
    boolean sample;

    @Override
    public Integer call() throws InterruptedException {
        System.setProperty("gongkai.database.adopt", "true");
        if (sample) System.setProperty("gongkai.sample", "true");
        var context = SpringApplication.run(GongkaiApplication.class);
        spec.commandLine()
                .getOut()
                .printf(
                        "公开已启动：http://localhost:%s/　办公入口：/office%n",
                        context.getEnvironment().getProperty("local.server.port"));
        context.getBean(FirstSetUp.class)
                .code()
                .ifPresent(code ->
                        spec.commandLine()
                                .getOut()
                                .printf(
                                        "首次设置：打开 /office/set-up，一次性设置码 %s（也写在 %s，用后作废）%n",
                                        code.code(), code.file()));
        spec.commandLine().getOut().flush();
        var ended = new java.util.concurrent.CountDownLatch(1);
        context.addApplicationListener(event -> {
            if (event instanceof org.springframework.context.event.ContextClosedEvent)
                ended.countDown();
        });
        ended.await();
        return 0;
    }
}
