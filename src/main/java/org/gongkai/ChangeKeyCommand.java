package org.gongkai;

import java.util.concurrent.Callable;
import org.gongkai.privacy.ChangeKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "change-key", description = "更换个人信息的加密密钥，并用新密钥重新加密全部记录")
class ChangeKeyCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Option(names = "--go-on", description = "不生成新密钥，只继续上次未完成的重新加密")
    private boolean goOn;

    @Override
    public Integer call() {
        return WithDatabase.run(context -> {
            ChangeKey changing = context.getBean(ChangeKey.class);
            long rows = goOn ? changing.goOn() : changing.change();
            spec.commandLine().getOut().printf("已用新密钥重新加密 %d 条记录。旧密钥请与备份一同保管。%n", rows);
            return 0;
        });
    }
}
