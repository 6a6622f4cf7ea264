namespace Churn;

internal static class Paths
{
    public const string Metrics = "/tmp/churn/metrics.json";
    public const string Model = "/tmp/churn/models/churn-model.json";
    public const string Reports = "/tmp/churn/reports";
}
