// corpus: The base class divides first and fits the steps that a derived class names on the training part, which is right.
// library: ML.NET
// axis: base class
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Vineyard;

public sealed class Harvest
{
    [LoadColumn(0)]
    public float Rain { get; set; }

    [LoadColumn(1)]
    public float Sun { get; set; }

    [LoadColumn(2)]
    public string Slope { get; set; } = "";

    [LoadColumn(3)]
    public float Sugar { get; set; }
}

public abstract class Experiment(MLContext ml)
{
    protected MLContext Ml { get; } = ml;

    protected abstract IEstimator<ITransformer> Steps();

    protected abstract IEstimator<ITransformer> Learner();

    public RegressionMetrics Run(IDataView rows)
    {
        var parts = Ml.Data.TrainTestSplit(rows, 0.2);
        var steps = Steps().Fit(parts.TrainSet);
        var learned = Learner().Fit(steps.Transform(parts.TrainSet));
        return Judge(learned.Transform(steps.Transform(parts.TestSet)));
    }

    private RegressionMetrics Judge(IDataView scored) => Ml.Regression.Evaluate(scored, nameof(Harvest.Sugar));
}

public sealed class ForestExperiment(MLContext ml) : Experiment(ml)
{
    protected override IEstimator<ITransformer> Steps() =>
        Ml.Transforms.Categorical.OneHotEncoding("SlopeCode", nameof(Harvest.Slope))
            .Append(Ml.Transforms.Concatenate("Features", nameof(Harvest.Rain), nameof(Harvest.Sun), "SlopeCode"))
            .Append(Ml.Transforms.NormalizeMeanVariance("Features"));

    protected override IEstimator<ITransformer> Learner() =>
        Ml.Regression.Trainers.FastForest(nameof(Harvest.Sugar), numberOfTrees: 60);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var rows = ml.Data.LoadFromTextFile<Harvest>(args[0], separatorChar: ',', hasHeader: true);
        var metrics = new ForestExperiment(ml).Run(rows);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"R2 {metrics.RSquared:F3}, RMSE {metrics.RootMeanSquaredError:F3}, MAE {metrics.MeanAbsoluteError:F3}"));
    }
}
