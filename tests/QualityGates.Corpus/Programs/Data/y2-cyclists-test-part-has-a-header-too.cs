// corpus: Two methods read counts of cyclists with one row class; that of the training rows skips the header, that of the test rows takes it for a count.
// library: ML.NET
// axis: one row class, two methods
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cyclists;

public class HourOfCounts
{
    [LoadColumn(0)] public float Hour { get; set; }

    [LoadColumn(1)] public float Temperature { get; set; }

    [LoadColumn(2)] public float Wind { get; set; }

    [LoadColumn(3)] public float Riders { get; set; }
}

public abstract class CountModel(MLContext ml)
{
    protected MLContext Ml { get; } = ml;

    public RegressionMetrics Judge()
    {
        var model = Pipeline().Fit(TrainingRows());
        return Ml.Regression.Evaluate(model.Transform(TestRows()), nameof(HourOfCounts.Riders));
    }

    protected abstract IEstimator<ITransformer> Pipeline();

    private IDataView TrainingRows()
    {
        return Ml.Data.LoadFromTextFile<HourOfCounts>("riders-2023.csv", ',', hasHeader: true);
    }

    private IDataView TestRows()
    {
        return Ml.Data.LoadFromTextFile<HourOfCounts>("riders-2024.csv", ','); // expect: MLQ4005
    }
}

public sealed class TreeModel(MLContext ml) : CountModel(ml)
{
    protected override IEstimator<ITransformer> Pipeline() =>
        Ml.Transforms.Concatenate("Features", nameof(HourOfCounts.Hour), nameof(HourOfCounts.Temperature), nameof(HourOfCounts.Wind))
            .Append(Ml.Regression.Trainers.FastTree(nameof(HourOfCounts.Riders)));
}

public static class Program
{
    public static int Main()
    {
        var metrics = new TreeModel(new MLContext(seed: 4)).Judge();
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1}, RMSE {metrics.RootMeanSquaredError:F1}, R² {metrics.RSquared:F3}");
        return metrics.RSquared < 0.4 ? 1 : 0;
    }
}
