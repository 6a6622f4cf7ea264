// corpus: An iterative trainer inside one-versus-all gets rows that were cached; another trainer reads a binary file; previews stand behind DEBUG.
// library: ML.NET
// axis: cache, conditional, binary file
// scores: MLQ6008 MLQ6009
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Digit
{
    [LoadColumn(0, 63)]
    [VectorType(64)]
    public float[] Pixels { get; set; } = [];

    [LoadColumn(64)] public float Number { get; set; }
}

public sealed class Digits(MLContext ml)
{
    public double Compare(string text, string binary)
    {
        var digits = ml.Data.Cache(ml.Data.LoadFromTextFile<Digit>(text, separatorChar: ','));
        Show(digits);
        var split = ml.Data.TrainTestSplit(digits, testFraction: 0.2);
        var shared = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Digit.Number))
            .Append(ml.Transforms.NormalizeMinMax("Features", nameof(Digit.Pixels)));
        var model = shared
            .Append(ml.MulticlassClassification.Trainers.OneVersusAll(ml.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 15)))
            .Fit(split.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));

        var stored = ml.Data.LoadFromBinary(binary);
        var parts = ml.Data.TrainTestSplit(stored, testFraction: 0.2);
        var second = shared.Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy()).Fit(parts.TrainSet);
        var other = ml.MulticlassClassification.Evaluate(second.Transform(parts.TestSet));
        File.WriteAllText("digits.txt", FormattableString.Invariant($"{metrics.MacroAccuracy} {metrics.MicroAccuracy} {other.MacroAccuracy} {other.MicroAccuracy}"));

        var count = digits.GetColumn<float>(nameof(Digit.Number)).Count();
        var mean = digits.GetColumn<float>(nameof(Digit.Number)).Average();
        File.AppendAllText("digits.txt", FormattableString.Invariant($" {count} rows, mean {mean:F2}"));
        return Math.Max(metrics.MacroAccuracy, other.MacroAccuracy);
    }

    [Conditional("DEBUG")]
    private static void Show(IDataView rows)
    {
        foreach (var column in rows.Preview(maxRows: 3).ColumnView)
        {
            Debug.WriteLine($"{column.Column.Name}: {string.Join(' ', column.Values)}");
        }

#if DEBUG
        Debug.WriteLine(rows.Preview().ToString());
#endif
        if (Debugger.IsAttached)
        {
            Debug.WriteLine(rows.Preview(1).RowView.Length);
        }
    }
}
