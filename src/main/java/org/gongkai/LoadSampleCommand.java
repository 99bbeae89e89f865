package org.gongkai;

import java.util.concurrent.Callable;
import org.gongkai.sample.SampleDistrict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "load-sample", description = "向空库装入示例区")
class LoadSampleCommand implements Callable<Integer> {

    @Spec CommandSpec spec;

    @Override
    public Integer call() {
        return WithDatabase.run(context -> {
            boolean loaded = context.getBean(SampleDistrict.class).loadIfEmpty();
            spec.commandLine().getOut().println(loaded ? "示例区已装入。" : "库中已有单位，未装入示例区。");
            return 0;
        });
    }
}
