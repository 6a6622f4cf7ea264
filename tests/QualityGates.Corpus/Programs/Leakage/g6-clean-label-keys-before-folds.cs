// corpus: Only the label is turned into keys before the folds; the normalizer is in the estimator that each fold fits anew, which is right.
// library: ML.NET
// axis: extension methods
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mushrooms;

public sealed class Cap
{
    [LoadColumn(0)]
    public string Family { get; set; } = "";

    [LoadColumn(1)]
    public float Width { get; set; }

    [LoadColumn(2)]
    public float Stem { get; set; }

    [LoadColumn(3)]
    public float Gills { get; set; }
}

public static class CapExtensions
{
    public static IDataView WithKeys(this IDataView rows, MLContext ml) =>
        ml.Transforms.Conversion.MapValueToKey("Label", nameof(Cap.Family)).Fit(rows).Transform(rows);

    public static IEstimator<ITransformer> Recipe(this MLContext ml) =>
        ml.Transforms.Concatenate("Features", nameof(Cap.Width), nameof(Cap.Stem), nameof(Cap.Gills))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.FastTree(numberOfTrees: 40)));

    public static (double Mean, double Spread) Spread<T>(this IEnumerable<T> folds, Func<T, double> value)
    {
        var values = folds.Select(value).ToArray();
        var mean = values.Average();
        return (mean, Math.Sqrt(values.Average(v => (v - mean) * (v - mean))));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 14);
        var caps = ml.Data.LoadFromTextFile<Cap>(args[0], separatorChar: '\t', hasHeader: true).WithKeys(ml);
        var folds = ml.MulticlassClassification.CrossValidate(caps, ml.Recipe(), numberOfFolds: 6);

        foreach (var (name, value) in new (string, Func<MulticlassClassificationMetrics, double>)[]
        {
            ("micro", m => m.MicroAccuracy),
            ("macro", m => m.MacroAccuracy),
            ("log loss", m => m.LogLoss),
        })
        {
            var (mean, spread) = folds.Spread(f => value(f.Metrics));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {mean:F3} +/- {spread:F3}"));
        }
    }
}
