package org.gongkai.report.checking;

import java.util.regex.Pattern;

/// Whether a body may make rules (规章): the departments of the State Council, and the governments of
/// provinces, of autonomous prefectures and of cities with districts (立法法 Art. 91, 93).
public enum RuleMaking {
    YES,
    NO,
    /// A name does not tell a city with districts from one of county level.
    UNKNOWN;

    private static final String GOVERNMENT = "(?:人民政府|政府)?(?:办公室|办公厅)?$";

    private static final Pattern PROVINCE =
            Pattern.compile("^(?:[^市县]+(?:省|自治区|自治州)|(?:北京|上海|天津|重庆)市)" + GOVERNMENT);

    private static final Pattern CITY = Pattern.compile("市" + GOVERNMENT);

    private static final Pattern BELOW =
            Pattern.compile(
                    "(?:区|县|旗|镇|乡|苏木|街道|村|街道办事处|办事处|管理委员会|管委会|居民委员会|居委会|村民委员会|村委会)" + GOVERNMENT);

    /// A department of a local government, whatever it is called.
    private static final Pattern LOCAL_DEPARTMENT =
            Pattern.compile("(?:省|自治区|州|市(?!场)|区|县|旗).*(?:局|厅|委员会|委|中心|支队|大队|部|院|办公室)$");

    private static final Pattern STATE =
            Pattern.compile("^(?:国务院|国家|中国|中华人民共和国|海关总署|审计署)|^[\\u4e00-\\u9fa5]{2,8}部$");

    public static RuleMaking of(String bodyName) {
        String name = bodyName.strip();
        if (PROVINCE.matcher(name).find()) return YES;
        if (BELOW.matcher(name).find()) return NO;
        if (CITY.matcher(name).find()) return UNKNOWN;
        if (LOCAL_DEPARTMENT.matcher(name).find()) return NO;
        if (STATE.matcher(name).find()) return YES;
        return name.endsWith("局") || name.endsWith("厅") ? NO : UNKNOWN;
    }
}
