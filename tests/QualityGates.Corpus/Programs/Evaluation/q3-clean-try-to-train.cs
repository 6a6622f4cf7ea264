// corpus: A method that may fail gives its metrics by an out parameter, and the caller reads them to say why a model was refused.
// library: ML.NET
// axis: out parameters, nullable flow
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Noise;

internal sealed class Reading
{
    [LoadColumn(0)] public float Traffic { get; set; }

    [LoadColumn(1)] public float Trees { get; set; }

    [LoadColumn(2)] public float Decibel { get; set; }
}

internal sealed class NoiseTrainer(MLContext ml)
{
    public bool TryTrain(IDataView readings, [NotNullWhen(true)] out ITransformer? model, out RegressionMetrics metrics)
    {
        var parts = ml.Data.TrainTestSplit(readings, testFraction: 0.3, seed: 5);
        var fitted = ml.Transforms.Concatenate("Features", nameof(Reading.Traffic), nameof(Reading.Trees))
            .Append(ml.Regression.Trainers.Gam(labelColumnName: nameof(Reading.Decibel)))
            .Fit(parts.TrainSet);
        metrics = ml.Regression.Evaluate(fitted.Transform(parts.TestSet), nameof(Reading.Decibel));
        model = metrics.MeanAbsoluteError < 3 && metrics.RSquared > 0.4 ? fitted : null;
        return model is not null;
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 5);
        var readings = ml.Data.LoadFromTextFile<Reading>(args[0], separatorChar: ';', hasHeader: true);
        if (!new NoiseTrainer(ml).TryTrain(readings, out var model, out var metrics))
        {
            var why = string.Create(CultureInfo.InvariantCulture, $"MAE {metrics.MeanAbsoluteError:F2}, RMSE {metrics.RootMeanSquaredError:F2}");
            File.WriteAllText("refused.txt", why);
            return 1;
        }

        ml.Model.Save(model, readings.Schema, "noise.zip");
        return 0;
    }
}
