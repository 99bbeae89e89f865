package org.gongkai.organization;

import org.jspecify.annotations.Nullable;

/// A public body (机关/单位) with the data that Art. 20(2) of the Regulations wants public.
public record Body(
        long id,
        String code,
        @Nullable Long parentId,
        BodyPath path,
        BodyKind kind,
        String name,
        String shortName,
        String creditCode,
        String address,
        String hours,
        String phone,
        String fax,
        String email,
        String postcode,
        String intro,
        boolean active) {}
