// corpus: The reader of wind turbines takes the tsv file where there is one and the csv file otherwise; which it is only the folder knows.
// library: ML.NET
// axis: one of two endings
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Turbines;

internal sealed class Hour
{
    [LoadColumn(0)] public float Wind { get; set; }

    [LoadColumn(1)] public float Pitch { get; set; }

    [LoadColumn(2)] public float Air { get; set; }

    [LoadColumn(3)] public float Power { get; set; }
}

internal sealed class TurbineReader(MLContext ml)
{
    public IDataView Read(string folder)
    {
        var path = Path.Combine(folder, "turbine.csv");
        if (File.Exists(Path.Combine(folder, "turbine.tsv")))
        {
            path = Path.Combine(folder, "turbine.tsv");
        }

        return ml.Data.LoadFromTextFile<Hour>(path, hasHeader: true);
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 40);
        var split = ml.Data.TrainTestSplit(new TurbineReader(ml).Read(args[0]), testFraction: 0.2, seed: 40);
        var model = ml.Transforms.Concatenate("Features", nameof(Hour.Wind), nameof(Hour.Pitch), nameof(Hour.Air))
            .Append(ml.Regression.Trainers.Gam(nameof(Hour.Power)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Hour.Power));
        Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F1}, R² {metrics.RSquared:F3}");
        return metrics.RSquared > 0.8 ? 0 : 1;
    }
}
