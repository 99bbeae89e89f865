package org.gongkai.catalogue;

import java.util.List;
import java.util.Optional;

/// A branch of what the law itself orders to be disclosed: an item of Article 20 of the Regulations
/// on Open Government Information (2019), or a matter that Article 21 adds for counties (21.01 on)
/// and for townships (21.11 on).
///
/// @param code “20.07”
/// @param article “第二十条第（七）项”
public record Branch(String code, String name, String article) {
    private static final String COUNTY = "第二十一条（设区的市级、县级人民政府）";
    private static final String TOWNSHIP = "第二十一条（乡镇人民政府）";

    private static final List<Branch> ALL =
            List.of(
                    item("01", "行政法规、规章和规范性文件", "一"),
                    item("02", "机关职能、机构设置和联系方式", "二"),
                    item("03", "国民经济和社会发展规划、专项规划、区域规划及相关政策", "三"),
                    item("04", "国民经济和社会发展统计信息", "四"),
                    item("05", "行政许可和其他对外管理服务事项", "五"),
                    item("06", "行政处罚和行政强制", "六"),
                    item("07", "财政预算、决算信息", "七"),
                    item("08", "行政事业性收费", "八"),
                    item("09", "政府集中采购", "九"),
                    item("10", "重大建设项目", "十"),
                    item("11", "扶贫、教育、医疗、社会保障、促进就业", "十一"),
                    item("12", "突发公共事件的预案、预警和应对", "十二"),
                    item("13", "环境保护、公共卫生、安全生产、食品药品和产品质量监督检查", "十三"),
                    item("14", "公务员招考", "十四"),
                    item("15", "法律、法规、规章和国家规定应当主动公开的其他信息", "十五"),
                    new Branch("21.01", "市政建设", COUNTY),
                    new Branch("21.02", "公共服务", COUNTY),
                    new Branch("21.03", "公益事业", COUNTY),
                    new Branch("21.04", "土地征收", COUNTY),
                    new Branch("21.05", "房屋征收", COUNTY),
                    new Branch("21.06", "治安管理", COUNTY),
                    new Branch("21.07", "社会救助", COUNTY),
                    new Branch("21.11", "农业农村政策", TOWNSHIP),
                    new Branch("21.12", "农田水利工程建设运营", TOWNSHIP),
                    new Branch("21.13", "农村土地承包经营权流转", TOWNSHIP),
                    new Branch("21.14", "宅基地使用情况审核", TOWNSHIP),
                    new Branch("21.15", "土地征收", TOWNSHIP),
                    new Branch("21.16", "房屋征收", TOWNSHIP),
                    new Branch("21.17", "筹资筹劳", TOWNSHIP),
                    new Branch("21.18", "社会救助", TOWNSHIP));

    /// All branches, Article 20 first.
    public static List<Branch> listBranches() {
        return ALL;
    }

    public static Optional<Branch> findBranch(String code) {
        return ALL.stream().filter(branch -> branch.code.equals(code)).findFirst();
    }

    /// Throws [IllegalArgumentException] when the law knows no such branch.
    public static Branch getBranch(String code) {
        return findBranch(code)
                .orElseThrow(() -> new IllegalArgumentException("No branch " + code));
    }

    private static Branch item(String number, String name, String item) {
        return new Branch("20." + number, name, "第二十条第（" + item + "）项");
    }
}
