// corpus: One field is a text and a number, fields are left out and out of order, members that are no columns have no field, and a class of memory repeats its numbers.
// library: ML.NET
// axis: row classes, NoColumn, get-only property, rows in memory
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pools;

public sealed class Sample
{
    [LoadColumn(7)] public bool Closed { get; set; }

    [LoadColumn(0)] public string Basin { get; set; } = "";

    [LoadColumn(0)] public float BasinNumber { get; set; }

    [LoadColumn(2, 5), VectorType(4)] public float[] Salts { get; set; } = [];

    [LoadColumn(1)] public float Acidity { get; set; }

    [NoColumn] public string Remark { get; set; } = "";

    public bool Acid => Acidity < 7;

    internal int Read { get; set; }
}

public sealed class Reading
{
    [LoadColumn(0)] public float Acidity { get; set; }

    [LoadColumn(0)] public float Chlorine { get; set; }

    public bool Closed { get; set; }
}

public sealed class PoolStudy(MLContext ml)
{
    public BinaryClassificationMetrics FromFile(string path)
    {
        var samples = ml.Data.LoadFromTextFile<Sample>(path, separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(samples, testFraction: 0.25, seed: 87);
        var model = ml.Transforms.Categorical.OneHotEncoding("BasinFlags", nameof(Sample.Basin))
            .Append(ml.Transforms.Concatenate("Features", "BasinFlags", nameof(Sample.Salts), nameof(Sample.Acidity)))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Sample.Closed)))
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Sample.Closed));
    }

    public BinaryClassificationMetrics FromHand(IReadOnlyList<Reading> readings)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(readings), testFraction: 0.25, seed: 87);
        var model = ml.Transforms.Concatenate("Features", nameof(Reading.Acidity), nameof(Reading.Chlorine))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Reading.Closed)))
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Reading.Closed));
    }
}
