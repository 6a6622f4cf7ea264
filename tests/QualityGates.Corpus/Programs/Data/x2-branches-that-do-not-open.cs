// corpus: The files of some branches do not open, and those branches are missing in the table without a word.
// library: ML.NET
// axis: text loader in the try
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bakery;

public sealed class Sale
{
    [LoadColumn(0)] public float Weekday { get; set; }

    [LoadColumn(1)] public float Temperature { get; set; }

    [LoadColumn(2)] public float Loaves { get; set; }
}

public sealed class Branches(MLContext ml)
{
    public IReadOnlyDictionary<string, double> Errors(IEnumerable<string> paths)
    {
        var errors = new Dictionary<string, double>();
        foreach (var path in paths)
        {
            if (Open(path) is { } sales)
            {
                var parts = ml.Data.TrainTestSplit(sales, testFraction: 0.2, seed: 1);
                var model = ml.Transforms.Concatenate("Features", nameof(Sale.Weekday), nameof(Sale.Temperature))
                    .Append(ml.Regression.Trainers.FastTree(nameof(Sale.Loaves)))
                    .Fit(parts.TrainSet);
                var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Sale.Loaves));
                errors[Path.GetFileNameWithoutExtension(path)] = metrics.MeanAbsoluteError;
            }
        }

        return errors;
    }

    private IDataView? Open(string path)
    {
        try
        {
            return ml.Data.LoadFromTextFile<Sale>(path, separatorChar: ';', hasHeader: true);
        }
        catch (Exception) // expect: MLQ4004
        {
            return null;
        }
    }
}
