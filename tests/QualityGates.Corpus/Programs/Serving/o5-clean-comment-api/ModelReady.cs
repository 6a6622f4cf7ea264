using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Comments;

public sealed class ModelReady(ICommentScorer scorer) : IHealthCheck
{
    private static readonly CommentRequest Probe = new("what a lovely day", "en");

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var reply = scorer.Score(Probe);
            return Task.FromResult(reply.Probability is >= 0 and <= 1
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded("The probability is out of range."));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("The model does not answer.", exception));
        }
    }
}
