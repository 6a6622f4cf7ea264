// corpus: What is no number in the samples of an estuary is marked as missing, and the pipeline replaces what is missing.
// library: ML.NET
// axis: NaN in the catch
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace Estuary;

public sealed class Sample
{
    public float Salt { get; set; }

    public float Oxygen { get; set; }

    public float Depth { get; set; }

    public bool HasBloom { get; set; }
}

public static class Samples
{
    public static IEnumerable<Sample> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split(',');
            yield return new Sample
            {
                Salt = Number(cells[0]),
                Oxygen = Number(cells[1]),
                Depth = Number(cells[2]),
                HasBloom = cells[3] == "yes",
            };
        }
    }

    private static float Number(string cell)
    {
        try
        {
            return float.Parse(cell, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return float.NaN;
        }
    }
}

public sealed class BloomModel(MLContext ml)
{
    public (double Auc, double F1) Judge(string train, string test)
    {
        var pipeline = ml.Transforms.Concatenate("Raw", nameof(Sample.Salt), nameof(Sample.Oxygen), nameof(Sample.Depth))
            .Append(ml.Transforms.ReplaceMissingValues("Features", "Raw", MissingValueReplacingEstimator.ReplacementMode.Mean))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Sample.HasBloom)));
        var model = pipeline.Fit(ml.Data.LoadFromEnumerable(Samples.Read(train)));
        var answers = model.Transform(ml.Data.LoadFromEnumerable(Samples.Read(test)));
        var metrics = ml.BinaryClassification.Evaluate(answers, nameof(Sample.HasBloom));
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
