// corpus: A base class has the first fields and the derived ones those behind; one field is read as a text and as a number, and some members are no columns.
// library: ML.NET
// axis: row classes, inheritance
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trams;

public abstract class TramRow
{
    [LoadColumn(0)] public string Line { get; set; } = "";

    [LoadColumn(1)] public float Hour { get; set; }

    [LoadColumn(1)] public string HourText { get; set; } = "";

    public string Key => $"{Line}/{HourText}";

    [NoColumn] public string? Remark { get; set; }
}

public sealed class TramCount : TramRow
{
    [LoadColumn(7), ColumnName("Label")] public float Riders { get; set; }

    [LoadColumn(2, 5), VectorType(4)] public float[] LastWeeks { get; set; } = [];

    internal int Rank { get; set; }
}

public sealed class TramDelay : TramRow
{
    [LoadColumn(2), ColumnName("Label")] public float Seconds { get; set; }

    [LoadColumn(3)] public float Snow { get; set; }
}

public static class TramStudies
{
    public static RegressionMetrics Counts(MLContext ml, string file)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<TramCount>(file, separatorChar: ';', hasHeader: true), testFraction: 0.2);
        return Study(ml, parts, nameof(TramCount.LastWeeks));
    }

    public static RegressionMetrics Delays(MLContext ml, string file)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<TramDelay>(file, separatorChar: ';', hasHeader: true), testFraction: 0.2);
        return Study(ml, parts, nameof(TramDelay.Snow));
    }

    private static RegressionMetrics Study(MLContext ml, DataOperationsCatalog.TrainTestData parts, string numbers)
    {
        var model = ml.Transforms.Categorical.OneHotEncoding([new InputOutputColumnPair("LineBits", "Line"), new InputOutputColumnPair("HourBits", "HourText")])
            .Append(ml.Transforms.Concatenate("Features", "LineBits", "HourBits", "Hour", numbers))
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 5);
        var counts = TramStudies.Counts(ml, args[0]);
        var delays = TramStudies.Delays(ml, args[1]);
        File.WriteAllText(args[2], JsonSerializer.Serialize(new { Riders = counts.MeanAbsoluteError, Seconds = delays.MeanAbsoluteError }));
    }
}
