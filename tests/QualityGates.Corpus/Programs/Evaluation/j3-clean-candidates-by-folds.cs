// corpus: Candidates for a model of coffee scores are compared by the mean error of their folds inside a query, and only the winner meets the test part.
// library: ML.NET
// axis: experiment class, LINQ
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Coffee;

public sealed class Cup
{
    [LoadColumn(0)] public float Aroma { get; set; }

    [LoadColumn(1)] public float Acidity { get; set; }

    [LoadColumn(2)] public float Body { get; set; }

    [LoadColumn(3)] public float Points { get; set; }
}

internal sealed record Candidate(string Name, IEstimator<ITransformer> Pipeline);

internal sealed class Tasting(MLContext ml)
{
    public List<RegressionMetrics> History { get; } = [];

    public Candidate Choose(IDataView cups) => Candidates().MinBy(candidate => Error(candidate, cups))!;

    public RegressionMetrics Judge(Candidate winner, DataOperationsCatalog.TrainTestData parts)
    {
        var model = winner.Pipeline.Fit(parts.TrainSet);
        History.Add(ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Cup.Points)));
        return History[^1];
    }

    private double Error(Candidate candidate, IDataView cups) =>
        ml.Regression.CrossValidate(cups, candidate.Pipeline, numberOfFolds: 5, labelColumnName: nameof(Cup.Points))
            .Average(fold => fold.Metrics.MeanAbsoluteError);

    private IEnumerable<Candidate> Candidates()
    {
        var features = ml.Transforms.Concatenate("Features", nameof(Cup.Aroma), nameof(Cup.Acidity), nameof(Cup.Body));
        yield return new Candidate("tree", features.Append(ml.Regression.Trainers.FastTree(nameof(Cup.Points))));
        yield return new Candidate("forest", features.Append(ml.Regression.Trainers.FastForest(nameof(Cup.Points))));
        yield return new Candidate("additive", features.Append(ml.Regression.Trainers.Gam(nameof(Cup.Points))));
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 8);
        var cups = ml.Data.LoadFromTextFile<Cup>(args[0], separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(cups, testFraction: 0.2, seed: 8);
        var tasting = new Tasting(ml);
        var winner = tasting.Choose(parts.TrainSet);
        var metrics = tasting.Judge(winner, parts);
        File.WriteAllText(
            Path.Combine(AppContext.BaseDirectory, "tasting.json"),
            JsonSerializer.Serialize(new { winner.Name, metrics.MeanAbsoluteError, metrics.RSquared, Judged = tasting.History.Count }));
    }
}
