// corpus: The answer has columns under other names, a field that is no column, a text it works out and a time the program writes; all of them are filled.
// library: ML.NET
// axis: ColumnName, NoColumn, computed property, extension method
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mushrooms;

public sealed class Mushroom
{
    [LoadColumn(0)] public float Cap { get; set; }

    [LoadColumn(1)] public float Stem { get; set; }

    [LoadColumn(2)] public float Spores { get; set; }

    [LoadColumn(3)] public string Kind { get; set; } = "";
}

public sealed class Guess
{
    [ColumnName("PredictedLabel")] public string Name { get; set; } = "";

    [ColumnName("Score")] public float[] Shares { get; set; } = [];

    public float Cap { get; set; }

    [NoColumn] public double Entropy { get; set; }

    public DateTime AskedAt { get; set; }

    public float Sure => Shares.Max();

    public string Text => $"{Name} ({Sure:P0}), cap {Cap:F1}";
}

public static class Guesses
{
    public static Guess Ask(this PredictionEngine<Mushroom, Guess> engine, Mushroom mushroom)
    {
        var guess = engine.Predict(mushroom);
        guess.AskedAt = DateTime.UtcNow;
        guess.Entropy = -guess.Shares.Where(share => share > 0).Sum(share => share * Math.Log(share));
        return guess;
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var ml = new MLContext(seed: 3);
        var rows = ml.Data.LoadFromTextFile<Mushroom>(Path.Combine(folder, "mushrooms.tsv"), hasHeader: true);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Mushroom.Kind))
            .Append(ml.Transforms.Concatenate("Features", nameof(Mushroom.Cap), nameof(Mushroom.Stem), nameof(Mushroom.Spores)))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"))
            .Fit(split.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
        File.WriteAllText(Path.Combine(folder, "mushrooms.json"), JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss }));

        using var engine = ml.Model.CreatePredictionEngine<Mushroom, Guess>(model);
        var guess = engine.Ask(new Mushroom { Cap = 7.5f, Stem = 9, Spores = 0.3f });
        Console.WriteLine($"{guess.AskedAt:t} {guess.Text}, entropy {guess.Entropy:F2}");
    }
}
