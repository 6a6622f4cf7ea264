// corpus: The well is a float in the file, so it is turned into text first and that column is the sampling key; turning learns nothing.
// library: ML.NET
// axis: console, extension method
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Aquifer;

public sealed class Sample
{
    [LoadColumn(0)] public float Well { get; set; }

    [LoadColumn(1)] public float Depth { get; set; }

    [LoadColumn(2)] public float Chloride { get; set; }

    [LoadColumn(3)] public float Iron { get; set; }

    [LoadColumn(4)] public float Nitrate { get; set; }
}

public static class WellKeys
{
    public const string Column = "WellName";

    public static IDataView WithTextKey(this MLContext ml, IDataView rows, string source) =>
        ml.Transforms.Conversion.ConvertType(Column, source, DataKind.String).Fit(rows).Transform(rows);
}

public static class Program
{
    public static int Main(string[] args)
    {
        if (args is not [var path])
        {
            Console.Error.WriteLine("aquifer <samples.tsv>");
            return 2;
        }

        var ml = new MLContext(seed: 31);
        var raw = ml.Data.LoadFromTextFile<Sample>(path, hasHeader: true);
        var keyed = ml.WithTextKey(raw, nameof(Sample.Well));
        var parts = ml.Data.TrainTestSplit(keyed, testFraction: 0.2, samplingKeyColumnName: WellKeys.Column);

        var model = ml.Transforms.Concatenate("Features", nameof(Sample.Depth), nameof(Sample.Chloride), nameof(Sample.Iron))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Sample.Nitrate)))
            .Fit(parts.TrainSet);

        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Sample.Nitrate));
        Console.WriteLine(FormattableString.Invariant($"RMSE {metrics.RootMeanSquaredError:F2} mg/l"));
        Console.WriteLine(FormattableString.Invariant($"MAE {metrics.MeanAbsoluteError:F2} mg/l, R2 {metrics.RSquared:F3}"));
        return 0;
    }
}
