// corpus: The premium of a policy is put into a column for the auditors, together with the rest; the trainer reads another column, which has no premium in it.
// library: ML.NET
// axis: service, two concatenations
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Policies;

public sealed class Policy
{
    public float Sum { get; set; }

    public float Years { get; set; }

    public float Claims { get; set; }

    public float Premium { get; set; }
}

public sealed class Audited
{
    public float[] Audit { get; set; } = [];

    public float Score { get; set; }
}

public sealed record Audit(double AbsoluteError, double RSquared, IReadOnlyList<Audited> Rows);

public sealed class PremiumAudit(MLContext ml)
{
    private static readonly string[] Known = [nameof(Policy.Sum), nameof(Policy.Years), nameof(Policy.Claims)];

    public Audit Run(IEnumerable<Policy> policies)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(policies), testFraction: 0.2, seed: 85);
        var model = ml.Transforms.Concatenate("Audit", [.. Known, nameof(Policy.Premium)])
            .Append(ml.Transforms.Concatenate("Known", Known))
            .Append(ml.Regression.Trainers.FastTree(nameof(Policy.Premium), "Known"))
            .Fit(parts.TrainSet);
        var judged = model.Transform(parts.TestSet);
        var metrics = ml.Regression.Evaluate(judged, nameof(Policy.Premium));
        var rows = ml.Data.CreateEnumerable<Audited>(judged, reuseRowObject: false).ToList();
        return new Audit(metrics.MeanAbsoluteError, metrics.RSquared, rows);
    }
}

public static class Audits
{
    public static Audit Of(IReadOnlyList<Policy> policies) => new PremiumAudit(new MLContext(seed: 85)).Run(policies);
}
