// corpus: The answer class takes score, mapped label and two inputs by their columns; what it works out itself is no column.
// library: ML.NET
// axis: base class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Birds;

public sealed class Call
{
    [LoadColumn(0)] public float Pitch { get; set; }

    [LoadColumn(1)] public float Length { get; set; }

    [LoadColumn(2)] public string Species { get; set; } = "";
}

public abstract class Answer
{
    [ColumnName("Score")] public float[] Scores { get; set; } = [];

    [NoColumn] public float Certainty => Scores.Length == 0 ? 0 : Scores.Max();
}

public sealed class CallAnswer : Answer
{
    public float Pitch { get; set; }

    [ColumnName("Bird")] public string Name { get; set; } = "";
}

public static class Program
{
    private const string Named = "Bird";

    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var calls = ml.Data.LoadFromTextFile<Call>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true);
        var parts = ml.Data.TrainTestSplit(calls, testFraction: 0.25);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Call.Species))
            .Append(ml.Transforms.Concatenate("Features", nameof(Call.Pitch), nameof(Call.Length)))
            .Append(ml.MulticlassClassification.Trainers.NaiveBayes())
            .Append(ml.Transforms.Conversion.MapKeyToValue(Named, "PredictedLabel"))
            .Fit(parts.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MicroAccuracy, metrics.MacroAccuracy }));

        using var engine = ml.Model.CreatePredictionEngine<Call, CallAnswer>(model);
        var answer = engine.Predict(new Call { Pitch = 3100, Length = 0.4f });
        Console.WriteLine(FormattableString.Invariant($"{answer.Name} {answer.Certainty:F2} at {answer.Pitch:F0}"));
    }
}
