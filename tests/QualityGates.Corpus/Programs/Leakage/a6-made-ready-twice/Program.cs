using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bakery;

public sealed class Morning
{
    [LoadColumn(0)] public float Temperature { get; set; }

    [LoadColumn(1)] public float Visitors { get; set; }

    [LoadColumn(2)] public float Loaves { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 21);
        var preparation = new Preparation(ml);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Morning>(args[0], separatorChar: ',', hasHeader: true), 0.2);

        var known = preparation.Ready(parts.TrainSet);
        var model = ml.Regression.Trainers.FastForest(nameof(Morning.Loaves)).Fit(known);

        var asked = preparation.Ready(parts.TestSet); // expect: MLQ2007
        var metrics = ml.Regression.Evaluate(model.Transform(asked), nameof(Morning.Loaves));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{metrics.MeanAbsoluteError:F1} loaves, RMSE {metrics.RootMeanSquaredError:F1}"));
    }
}
