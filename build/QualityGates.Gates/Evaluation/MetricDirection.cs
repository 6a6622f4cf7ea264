namespace QualityGates.Gates.Evaluation;

internal enum Direction
{
    Higher,
    Lower,
}

/// <summary>
/// Which way a metric is better, by the names the field gives it. A name that is not here has no direction: guessing one would turn a
/// regression into praise.
/// </summary>
internal static class MetricDirection
{
    private static readonly string[] Higher =
    [
        "accuracy", "acc", "balanced_accuracy", "micro_accuracy", "macro_accuracy", "top_1_accuracy", "top_3_accuracy", "top_5_accuracy",
        "top_k_accuracy", "accuracy_score", "categorical_accuracy", "binary_accuracy", "sparse_categorical_accuracy", "exact_match", "pass_rate",
        "precision", "positive_precision", "negative_precision", "precision_at_k", "average_precision", "map", "mean_average_precision", "map_50", "map_50_95", "ap",
        "recall", "positive_recall", "negative_recall", "recall_at_k", "sensitivity", "specificity", "tpr", "tnr", "true_positive_rate", "true_negative_rate", "ppv", "npv",
        "f1", "f1_score", "f1_macro", "f1_micro", "f1_weighted", "macro_f1", "micro_f1", "weighted_f1", "f2", "fbeta", "f_score",
        "auc", "roc_auc", "auroc", "auc_roc", "area_under_roc_curve", "area_under_curve", "area_under_precision_recall_curve", "auprc", "pr_auc", "auc_pr",
        "mcc", "matthews_corrcoef", "matthews_correlation", "kappa", "cohen_kappa", "quadratic_kappa", "jaccard", "iou", "miou", "mean_iou", "dice",
        "r2", "r_squared", "r2_score", "explained_variance", "adjusted_r2", "adj_r2", "pearson", "pearsonr", "spearman", "spearmanr", "kendall_tau", "ndcg", "ndcg_at_k",
        "dcg", "mrr", "hit_rate", "log_loss_reduction", "entropy_reduction", "silhouette", "silhouette_score", "nmi", "normalized_mutual_information", "ari", "adjusted_rand_index",
        "bleu", "rouge", "rouge_1", "rouge_2", "rouge_l", "rouge_lsum", "meteor", "bert_score", "chrf", "psnr", "ssim", "log_likelihood",
        "detection_rate_at_false_positive_count", "calinski_harabasz",
    ];

    private static readonly string[] Lower =
    [
        "loss", "log_loss", "cross_entropy", "binary_cross_entropy", "bce", "nll", "perplexity", "ppl", "brier", "brier_score", "hinge_loss", "error", "error_rate",
        "zero_one_loss", "hamming_loss", "fpr", "fnr", "false_positive_rate", "false_negative_rate", "eer", "ece", "expected_calibration_error", "mce", "calibration_error",
        "mse", "rmse", "mae", "mape", "smape", "wape", "mase", "rmsle", "msle", "medae", "median_absolute_error", "max_error",
        "mean_squared_error", "root_mean_squared_error", "mean_absolute_error", "mean_absolute_percentage_error", "mean_squared_log_error", "pinball_loss", "quantile_loss", "huber_loss", "poisson_deviance", "loss_function",
        "aic", "bic", "wer", "cer", "ter", "fid", "davies_bouldin", "davies_bouldin_index", "davies_bouldin_score", "average_distance", "inertia", "wmape",
        "entropy", "kl_divergence", "latency", "latency_ms", "failures", "errors",
    ];

    // What stands before a name without changing what it measures.
    private static readonly string[] Prefixes = ["val", "validation", "test", "eval", "dev", "holdout", "heldout", "train", "cv", "mean", "avg", "average", "macro", "micro", "weighted", "final", "best"];

    private static readonly string[] Suffixes = ["mean", "avg", "average"];

    private static readonly Dictionary<string, Direction> Known = Table();

    public static IEnumerable<string> KnownNames => Higher.Concat(Lower);

    /// <summary>The direction of a metric by the last part of its name; null when the name is not known.</summary>
    public static Direction? Of(string name)
    {
        var last = name.Substring(name.LastIndexOfAny(['/', '.']) + 1);
        if (Known.TryGetValue(MetricsFile.Normal(WithoutCutoff(last)), out var direction))
        {
            return direction;
        }

        var end = last.LastIndexOfAny(['_', '-', ' ']);
        if (end > 0 && Suffixes.Contains(last.Substring(end + 1), StringComparer.OrdinalIgnoreCase))
        {
            return Of(last.Substring(0, end));
        }

        var separator = last.IndexOfAny(['_', '-', ' ', ':']);
        return separator > 0 && Prefixes.Contains(last.Substring(0, separator), StringComparer.OrdinalIgnoreCase)
            ? Of(last.Substring(separator + 1))
            : null;
    }

    // ndcg@10, precision@5: the number is how far down the list was looked.
    private static string WithoutCutoff(string name)
    {
        var at = name.IndexOf('@');
        return at > 0 ? name.Substring(0, at) : name;
    }

    private static Dictionary<string, Direction> Table()
    {
        var table = new Dictionary<string, Direction>(StringComparer.Ordinal);
        foreach (var name in Higher)
        {
            table[MetricsFile.Normal(name)] = Direction.Higher;
        }

        foreach (var name in Lower)
        {
            table[MetricsFile.Normal(name)] = Direction.Lower;
        }

        return table;
    }
}
