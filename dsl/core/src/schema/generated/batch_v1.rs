//! The types of `k8s_openapi::api::batch::v1`.
// Generated from the `k8s-openapi` source that Cargo.lock pins. Do not edit:
// `UPDATE_SCHEMA=1 cargo test --test schema` writes it anew.

use super::super::Type;

/// `api::batch::v1::CronJob`.
pub static CRON_JOB: Type = Type::of("api::batch::v1", "CronJob", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?CronJobSpec 33..35
    spec spec CronJobSpec 36..37
    status status ?CronJobStatus");

/// `api::batch::v1::CronJobSpec`.
pub static CRON_JOB_SPEC: Type = Type::of("api::batch::v1", "CronJobSpec", "
    concurrencyPolicy concurrency_policy ?String =Allow|Forbid|Replace
    failedJobsHistoryLimit failed_jobs_history_limit ?Int32
    jobTemplate job_template JobTemplateSpec
    schedule schedule String
    startingDeadlineSeconds starting_deadline_seconds ?Int64
    successfulJobsHistoryLimit successful_jobs_history_limit ?Int32
    suspend suspend ?Bool
    timeZone time_zone ?String");

/// `api::batch::v1::CronJobStatus`.
pub static CRON_JOB_STATUS: Type = Type::of("api::batch::v1", "CronJobStatus", "
    active active ?[api::core::v1::ObjectReference]
    lastScheduleTime last_schedule_time ?Time
    lastSuccessfulTime last_successful_time ?Time");

/// `api::batch::v1::Job`.
pub static JOB: Type = Type::of("api::batch::v1", "Job", "
    metadata metadata apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?JobSpec
    status status ?JobStatus");

/// `api::batch::v1::JobCondition`.
pub static JOB_CONDITION: Type = Type::of("api::batch::v1", "JobCondition", "
    lastProbeTime last_probe_time ?Time
    lastTransitionTime last_transition_time ?Time
    message message ?String
    reason reason ?String
    status status String
    type type_ String");

/// `api::batch::v1::JobSchedulingConfiguration`.
pub static JOB_SCHEDULING_CONFIGURATION: Type = Type::of("api::batch::v1", "JobSchedulingConfiguration", "
    disruptionMode disruption_mode ?api::scheduling::v1alpha3::WorkloadPodGroupDisruptionMode 37..37
    resourceClaims resource_claims ?[api::scheduling::v1alpha3::WorkloadPodGroupResourceClaim] 37..37 @name
    schedulingConstraints scheduling_constraints ?api::scheduling::v1alpha3::WorkloadPodGroupSchedulingConstraints 37..37
    schedulingPolicy scheduling_policy ?api::scheduling::v1alpha3::WorkloadPodGroupSchedulingPolicy 37..37");

/// `api::batch::v1::JobSpec`.
pub static JOB_SPEC: Type = Type::of("api::batch::v1", "JobSpec", "
    activeDeadlineSeconds active_deadline_seconds ?Int64
    backoffLimit backoff_limit ?Int32
    backoffLimitPerIndex backoff_limit_per_index ?Int32
    completionMode completion_mode ?String =Indexed|NonIndexed
    completions completions ?Int32
    managedBy managed_by ?String
    manualSelector manual_selector ?Bool
    maxFailedIndexes max_failed_indexes ?Int32
    parallelism parallelism ?Int32
    podFailurePolicy pod_failure_policy ?PodFailurePolicy
    podReplacementPolicy pod_replacement_policy ?String =Failed|TerminatingOrFailed
    scheduling scheduling ?JobSchedulingConfiguration 37..37
    selector selector ?apimachinery::pkg::apis::meta::v1::LabelSelector
    successPolicy success_policy ?SuccessPolicy
    suspend suspend ?Bool
    template template api::core::v1::PodTemplateSpec
    ttlSecondsAfterFinished ttl_seconds_after_finished ?Int32");

/// `api::batch::v1::JobStatus`.
pub static JOB_STATUS: Type = Type::of("api::batch::v1", "JobStatus", "
    active active ?Int32
    completedIndexes completed_indexes ?String
    completionTime completion_time ?Time
    conditions conditions ?[JobCondition]
    failed failed ?Int32
    failedIndexes failed_indexes ?String
    ready ready ?Int32
    startTime start_time ?Time
    succeeded succeeded ?Int32
    terminating terminating ?Int32
    uncountedTerminatedPods uncounted_terminated_pods ?UncountedTerminatedPods");

/// `api::batch::v1::JobTemplateSpec`.
pub static JOB_TEMPLATE_SPEC: Type = Type::of("api::batch::v1", "JobTemplateSpec", "
    metadata metadata ?apimachinery::pkg::apis::meta::v1::ObjectMeta
    spec spec ?JobSpec");

/// `api::batch::v1::PodFailurePolicy`.
pub static POD_FAILURE_POLICY: Type = Type::of("api::batch::v1", "PodFailurePolicy", "
    rules rules [PodFailurePolicyRule]");

/// `api::batch::v1::PodFailurePolicyOnExitCodesRequirement`.
pub static POD_FAILURE_POLICY_ON_EXIT_CODES_REQUIREMENT: Type = Type::of("api::batch::v1", "PodFailurePolicyOnExitCodesRequirement", "
    containerName container_name ?String
    operator operator String =In|NotIn
    values values [Int32]");

/// `api::batch::v1::PodFailurePolicyOnPodConditionsPattern`.
pub static POD_FAILURE_POLICY_ON_POD_CONDITIONS_PATTERN: Type = Type::of("api::batch::v1", "PodFailurePolicyOnPodConditionsPattern", "
    status status String 33..34
    status status ?String 35..37
    type type_ String");

/// `api::batch::v1::PodFailurePolicyRule`.
pub static POD_FAILURE_POLICY_RULE: Type = Type::of("api::batch::v1", "PodFailurePolicyRule", "
    action action String =Count|FailIndex|FailJob|Ignore
    onExitCodes on_exit_codes ?PodFailurePolicyOnExitCodesRequirement
    onPodConditions on_pod_conditions ?[PodFailurePolicyOnPodConditionsPattern]");

/// `api::batch::v1::SuccessPolicy`.
pub static SUCCESS_POLICY: Type = Type::of("api::batch::v1", "SuccessPolicy", "
    rules rules [SuccessPolicyRule]");

/// `api::batch::v1::SuccessPolicyRule`.
pub static SUCCESS_POLICY_RULE: Type = Type::of("api::batch::v1", "SuccessPolicyRule", "
    succeededCount succeeded_count ?Int32
    succeededIndexes succeeded_indexes ?String");

/// `api::batch::v1::UncountedTerminatedPods`.
pub static UNCOUNTED_TERMINATED_PODS: Type = Type::of("api::batch::v1", "UncountedTerminatedPods", "
    failed failed ?[String]
    succeeded succeeded ?[String]");
