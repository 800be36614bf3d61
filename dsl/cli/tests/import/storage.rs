storage_class! {
    FAST: "fast" {
        provisioner: "ebs.csi.aws.com",
        parameters: { "type": "gp3" },
        reclaim_policy: Delete,
        volume_binding_mode: WaitForFirstConsumer,
    }
}

persistent_volume_claim! {
    name: "data",
    storage_class_name: FAST,
    access_modes: [ReadWriteOnce],
    resources: { requests: { storage: 1.5Ti } },
}

persistent_volume! {
    name: "disk",
    capacity: { storage: 10Gi },
    access_modes: [ReadWriteOnce],
    host_path: { path: "/mnt/disk" },
}
