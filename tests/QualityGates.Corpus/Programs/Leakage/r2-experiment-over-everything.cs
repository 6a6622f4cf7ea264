// corpus: The experiment is given all rows; the part that is evaluated afterwards is cut from the same rows.
// library: ML.NET AutoML
// axis: class, async method, property
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Auctions;

public sealed class AutoTrainer
{
    private readonly MLContext ml = new(seed: 1);
    private readonly IDataView lots;

    public AutoTrainer(string path)
    {
        lots = ml.Data.LoadFromTextFile<Lot>(path, ',', hasHeader: true);
        Parts = ml.Data.TrainTestSplit(lots, 0.2);
    }

    private DataOperationsCatalog.TrainTestData Parts { get; }

    public RegressionMetrics Run()
    {
        var experiment = ml.Auto().CreateRegressionExperiment(maxExperimentTimeInSeconds: 120);
        var result = experiment.Execute(lots, labelColumnName: nameof(Lot.HammerPrice)); // expect: MLQ2015
        return ml.Regression.Evaluate(result.BestRun.Model.Transform(Parts.TestSet), nameof(Lot.HammerPrice));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var metrics = new AutoTrainer(args[0]).Run();
        File.WriteAllText("lots.txt", FormattableString.Invariant($"mae {metrics.MeanAbsoluteError} r2 {metrics.RSquared}"));
    }
}

public sealed class Lot
{
    [LoadColumn(0)] public float Estimate { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public string Category { get; set; } = "";
    [LoadColumn(3)] public float HammerPrice { get; set; }
}
