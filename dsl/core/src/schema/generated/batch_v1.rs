//! The types of `k8s_openapi::api::batch::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Ty::*;
use super::super::{Field, Type};

/// `api::batch::v1::CronJob`.
pub static CRON_JOB: Type = Type {
    name: "CronJob",
    path: "api::batch::v1::CronJob",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&CRON_JOB_SPEC), optional: true, boxed: false, since: 33, until: 35, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&CRON_JOB_SPEC), optional: false, boxed: false, since: 36, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&CRON_JOB_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::batch::v1::CronJobSpec`.
pub static CRON_JOB_SPEC: Type = Type {
    name: "CronJobSpec",
    path: "api::batch::v1::CronJobSpec",
    fields: &[
        Field { rust: "concurrency_policy", json: "concurrencyPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Allow", "Forbid", "Replace"], keys: &[] },
        Field { rust: "failed_jobs_history_limit", json: "failedJobsHistoryLimit", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "job_template", json: "jobTemplate", ty: Object(&JOB_TEMPLATE_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "schedule", json: "schedule", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "starting_deadline_seconds", json: "startingDeadlineSeconds", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "successful_jobs_history_limit", json: "successfulJobsHistoryLimit", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "suspend", json: "suspend", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "time_zone", json: "timeZone", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::batch::v1::CronJobStatus`.
pub static CRON_JOB_STATUS: Type = Type {
    name: "CronJobStatus",
    path: "api::batch::v1::CronJobStatus",
    fields: &[
        Field { rust: "active", json: "active", ty: List(&Object(&super::core_v1::OBJECT_REFERENCE)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "last_schedule_time", json: "lastScheduleTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "last_successful_time", json: "lastSuccessfulTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::batch::v1::Job`.
pub static JOB: Type = Type {
    name: "Job",
    path: "api::batch::v1::Job",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&JOB_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: Object(&JOB_STATUS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::batch::v1::JobCondition`.
pub static JOB_CONDITION: Type = Type {
    name: "JobCondition",
    path: "api::batch::v1::JobCondition",
    fields: &[
        Field { rust: "last_probe_time", json: "lastProbeTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "last_transition_time", json: "lastTransitionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "message", json: "message", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "reason", json: "reason", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::batch::v1::JobSchedulingConfiguration`.
pub static JOB_SCHEDULING_CONFIGURATION: Type = Type {
    name: "JobSchedulingConfiguration",
    path: "api::batch::v1::JobSchedulingConfiguration",
    fields: &[
        Field { rust: "disruption_mode", json: "disruptionMode", ty: Object(&super::scheduling_v1alpha3::WORKLOAD_POD_GROUP_DISRUPTION_MODE), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "resource_claims", json: "resourceClaims", ty: List(&Object(&super::scheduling_v1alpha3::WORKLOAD_POD_GROUP_RESOURCE_CLAIM)), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &["name"] },
        Field { rust: "scheduling_constraints", json: "schedulingConstraints", ty: Object(&super::scheduling_v1alpha3::WORKLOAD_POD_GROUP_SCHEDULING_CONSTRAINTS), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "scheduling_policy", json: "schedulingPolicy", ty: Object(&super::scheduling_v1alpha3::WORKLOAD_POD_GROUP_SCHEDULING_POLICY), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::batch::v1::JobSpec`.
pub static JOB_SPEC: Type = Type {
    name: "JobSpec",
    path: "api::batch::v1::JobSpec",
    fields: &[
        Field { rust: "active_deadline_seconds", json: "activeDeadlineSeconds", ty: Int64, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "backoff_limit", json: "backoffLimit", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "backoff_limit_per_index", json: "backoffLimitPerIndex", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "completion_mode", json: "completionMode", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Indexed", "NonIndexed"], keys: &[] },
        Field { rust: "completions", json: "completions", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "managed_by", json: "managedBy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "manual_selector", json: "manualSelector", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "max_failed_indexes", json: "maxFailedIndexes", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "parallelism", json: "parallelism", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pod_failure_policy", json: "podFailurePolicy", ty: Object(&POD_FAILURE_POLICY), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "pod_replacement_policy", json: "podReplacementPolicy", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &["Failed", "TerminatingOrFailed"], keys: &[] },
        Field { rust: "scheduling", json: "scheduling", ty: Object(&JOB_SCHEDULING_CONFIGURATION), optional: true, boxed: false, since: 37, until: 37, values: &[], keys: &[] },
        Field { rust: "selector", json: "selector", ty: Object(&super::meta_v1::LABEL_SELECTOR), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "success_policy", json: "successPolicy", ty: Object(&SUCCESS_POLICY), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "suspend", json: "suspend", ty: Bool, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "template", json: "template", ty: Object(&super::core_v1::POD_TEMPLATE_SPEC), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ttl_seconds_after_finished", json: "ttlSecondsAfterFinished", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::batch::v1::JobStatus`.
pub static JOB_STATUS: Type = Type {
    name: "JobStatus",
    path: "api::batch::v1::JobStatus",
    fields: &[
        Field { rust: "active", json: "active", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "completed_indexes", json: "completedIndexes", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "completion_time", json: "completionTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "conditions", json: "conditions", ty: List(&Object(&JOB_CONDITION)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "failed", json: "failed", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "failed_indexes", json: "failedIndexes", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "ready", json: "ready", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "start_time", json: "startTime", ty: Time, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "succeeded", json: "succeeded", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "terminating", json: "terminating", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "uncounted_terminated_pods", json: "uncountedTerminatedPods", ty: Object(&UNCOUNTED_TERMINATED_PODS), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::batch::v1::JobTemplateSpec`.
pub static JOB_TEMPLATE_SPEC: Type = Type {
    name: "JobTemplateSpec",
    path: "api::batch::v1::JobTemplateSpec",
    fields: &[
        Field { rust: "metadata", json: "metadata", ty: Object(&super::meta_v1::OBJECT_META), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "spec", json: "spec", ty: Object(&JOB_SPEC), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::batch::v1::PodFailurePolicy`.
pub static POD_FAILURE_POLICY: Type = Type {
    name: "PodFailurePolicy",
    path: "api::batch::v1::PodFailurePolicy",
    fields: &[
        Field { rust: "rules", json: "rules", ty: List(&Object(&POD_FAILURE_POLICY_RULE)), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::batch::v1::PodFailurePolicyOnExitCodesRequirement`.
pub static POD_FAILURE_POLICY_ON_EXIT_CODES_REQUIREMENT: Type = Type {
    name: "PodFailurePolicyOnExitCodesRequirement",
    path: "api::batch::v1::PodFailurePolicyOnExitCodesRequirement",
    fields: &[
        Field { rust: "container_name", json: "containerName", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "operator", json: "operator", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &["In", "NotIn"], keys: &[] },
        Field { rust: "values", json: "values", ty: List(&Int32), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::batch::v1::PodFailurePolicyOnPodConditionsPattern`.
pub static POD_FAILURE_POLICY_ON_POD_CONDITIONS_PATTERN: Type = Type {
    name: "PodFailurePolicyOnPodConditionsPattern",
    path: "api::batch::v1::PodFailurePolicyOnPodConditionsPattern",
    fields: &[
        Field { rust: "status", json: "status", ty: String, optional: false, boxed: false, since: 33, until: 34, values: &[], keys: &[] },
        Field { rust: "status", json: "status", ty: String, optional: true, boxed: false, since: 35, until: 37, values: &[], keys: &[] },
        Field { rust: "type_", json: "type", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::batch::v1::PodFailurePolicyRule`.
pub static POD_FAILURE_POLICY_RULE: Type = Type {
    name: "PodFailurePolicyRule",
    path: "api::batch::v1::PodFailurePolicyRule",
    fields: &[
        Field { rust: "action", json: "action", ty: String, optional: false, boxed: false, since: 33, until: 37, values: &["Count", "FailIndex", "FailJob", "Ignore"], keys: &[] },
        Field { rust: "on_exit_codes", json: "onExitCodes", ty: Object(&POD_FAILURE_POLICY_ON_EXIT_CODES_REQUIREMENT), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "on_pod_conditions", json: "onPodConditions", ty: List(&Object(&POD_FAILURE_POLICY_ON_POD_CONDITIONS_PATTERN)), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::batch::v1::SuccessPolicy`.
pub static SUCCESS_POLICY: Type = Type {
    name: "SuccessPolicy",
    path: "api::batch::v1::SuccessPolicy",
    fields: &[
        Field { rust: "rules", json: "rules", ty: List(&Object(&SUCCESS_POLICY_RULE)), optional: false, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::batch::v1::SuccessPolicyRule`.
pub static SUCCESS_POLICY_RULE: Type = Type {
    name: "SuccessPolicyRule",
    path: "api::batch::v1::SuccessPolicyRule",
    fields: &[
        Field { rust: "succeeded_count", json: "succeededCount", ty: Int32, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "succeeded_indexes", json: "succeededIndexes", ty: String, optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};

/// `api::batch::v1::UncountedTerminatedPods`.
pub static UNCOUNTED_TERMINATED_PODS: Type = Type {
    name: "UncountedTerminatedPods",
    path: "api::batch::v1::UncountedTerminatedPods",
    fields: &[
        Field { rust: "failed", json: "failed", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
        Field { rust: "succeeded", json: "succeeded", ty: List(&String), optional: true, boxed: false, since: 33, until: 37, values: &[], keys: &[] },
    ],
    variants: &[],
};
