// corpus: Folds are cut by a float column, which gives value ranges, and the search is handed a key its single-set overload ignores.
// library: ML.NET, AutoML
// axis: service
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Vineyard;

public sealed class Harvest
{
    public string Plot { get; set; } = "";

    public float Altitude { get; set; }

    public float Rain { get; set; }

    public float Sun { get; set; }

    public float Yield { get; set; }
}

public sealed record YieldReport(double RootMeanSquaredError, double MeanAbsoluteError, double RSquared);

public sealed class YieldStudy(MLContext ml)
{
    public IReadOnlyList<YieldReport> CompareFolds(IReadOnlyList<Harvest> harvests)
    {
        var rows = ml.Data.LoadFromEnumerable(harvests);
        var estimator = ml.Transforms.Concatenate("Features", nameof(Harvest.Altitude), nameof(Harvest.Rain), nameof(Harvest.Sun))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Harvest.Yield)));
        var folds = ml.Regression.CrossValidate(rows, estimator, numberOfFolds: 5, labelColumnName: nameof(Harvest.Yield), samplingKeyColumnName: nameof(Harvest.Altitude)); // expect: MLQ2011
        return folds
            .Select(fold => Report(fold.Metrics))
            .ToList();
    }

    public YieldReport Search(IReadOnlyList<Harvest> harvests)
    {
        var rows = ml.Data.LoadFromEnumerable(harvests);
        var split = ml.Data.TrainTestSplit(rows, 0.2, samplingKeyColumnName: nameof(Harvest.Plot), seed: 3);
        var experiment = ml.Auto().CreateRegressionExperiment(300);
        var result = experiment.Execute(split.TrainSet, labelColumnName: nameof(Harvest.Yield), samplingKeyColumn: nameof(Harvest.Plot)); // expect: MLQ2011
        var scored = result.BestRun.Model.Transform(split.TestSet);
        return Report(ml.Regression.Evaluate(scored, labelColumnName: nameof(Harvest.Yield)));
    }

    private static YieldReport Report(RegressionMetrics metrics) =>
        new(metrics.RootMeanSquaredError, metrics.MeanAbsoluteError, metrics.RSquared);
}

public static class Program
{
    public static void Main()
    {
        var study = new YieldStudy(new MLContext(seed: 3));
        var harvests = Enumerable.Range(0, 900)
            .Select(i => new Harvest
            {
                Plot = $"P{i % 45}",
                Altitude = 100 + i % 45 * 6,
                Rain = 300 + i * 37 % 211,
                Sun = 900 + i * 53 % 307,
                Yield = 4 + i * 37 % 211 / 90f,
            })
            .ToList();
        foreach (var report in study.CompareFolds(harvests))
        {
            Console.WriteLine(report);
        }

        Console.WriteLine(study.Search(harvests));
    }
}
