// corpus: The rows of a database are asked for in the order of their key, so every pass of the split sees the same ones.
// library: ML.NET
// axis: database, repository class
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Claims;

public sealed class Claim
{
    public float Amount { get; set; }
    public float Age { get; set; }
    public string Branch { get; set; } = "";
    public bool Fraud { get; set; }
}

public sealed class ClaimStore(DbProviderFactory factory, string connection)
{
    private const string Columns = "CAST(Amount AS REAL) AS Amount, CAST(Age AS REAL) AS Age, Branch, Fraud";

    public DatabaseSource Settled() => new(
        factory, connection, $"SELECT {Columns} FROM Claims WHERE Settled = 1 ORDER BY ClaimNumber");
}

public sealed record FraudReport(double F1, double Auc, double Recall);

public sealed class FraudStudy(MLContext ml, ClaimStore store)
{
    public FraudReport Run()
    {
        var loader = ml.Data.CreateDatabaseLoader<Claim>();
        var parts = ml.Data.TrainTestSplit(loader.Load(store.Settled()), testFraction: 0.2);
        var model = ml.Transforms.Categorical.OneHotHashEncoding("BranchBits", nameof(Claim.Branch), numberOfBits: 6)
            .Append(ml.Transforms.Concatenate("Features", nameof(Claim.Amount), nameof(Claim.Age), "BranchBits"))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Claim.Fraud)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Claim.Fraud));
        return new FraudReport(metrics.F1Score, metrics.AreaUnderRocCurve, metrics.PositiveRecall);
    }
}

public static class Program
{
    public static int Main()
    {
        var connection = Environment.GetEnvironmentVariable("CLAIMS_DATABASE")
            ?? throw new InvalidOperationException("Set CLAIMS_DATABASE.");
        var factory = DbProviderFactories.GetFactory("Npgsql");
        var report = new FraudStudy(new MLContext(seed: 5), new ClaimStore(factory, connection)).Run();
        Console.WriteLine(report);
        return report.Recall > 0.6 ? 0 : 1;
    }
}
