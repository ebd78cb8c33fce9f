package org.keji.query.clock;

import org.jspecify.annotations.Nullable;

/** Whose complaint it is. */
record HolderRow(
        String complaintId,
        String number,
        @Nullable String owner,
        @Nullable String department,
        @Nullable String kind) {

    HolderRow ownedBy(String other) {
        return new HolderRow(complaintId, number, other, department, kind);
    }

    HolderRow of(@Nullable String newDepartment) {
        return new HolderRow(complaintId, number, owner, newDepartment, kind);
    }

    HolderRow assessed(String newKind) {
        return new HolderRow(complaintId, number, owner, department, newKind);
    }
}
