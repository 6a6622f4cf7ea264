// corpus: Scores of alarm models, whose border is zero, are held against one half: in a property, in a pattern, in a count and in a helper.
// library: ML.NET
// axis: console with two modes, LINQ, pattern
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Alarms;

public sealed class Signal
{
    [LoadColumn(0)] public float Motion { get; set; }

    [LoadColumn(1)] public float Sound { get; set; }

    [LoadColumn(2)] public float Heat { get; set; }

    [LoadColumn(3)] public bool Intruder { get; set; }
}

public sealed class Verdict
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }

    public float Probability { get; set; }

    public bool IsAlarm => Score > 0.5f; // expect: MLQ3006
}

public sealed class Margin
{
    [ColumnName("Score")] public float Distance { get; set; }
}

internal sealed class Night(PredictionEngine<Signal, Verdict> engine)
{
    public string Answer(Signal signal) => engine.Predict(signal) switch
    {
        { Score: >= 0.5f } => "call the guard", // expect: MLQ3006
        { Probability: > 0.3f } => "look again",
        _ => "quiet",
    };
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 7);
        if (args[0] == "watch")
        {
            using var engine = ml.Model.CreatePredictionEngine<Signal, Verdict>(ml.Model.Load(args[1], out _));
            Console.WriteLine(new Night(engine).Answer(new Signal { Motion = 0.8f, Sound = 0.4f, Heat = 0.1f }));
            return;
        }

        var signals = ml.Data.LoadFromTextFile<Signal>(args[1], separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(signals, testFraction: 0.2, seed: 7);
        var model = ml.Transforms.Concatenate("Features", nameof(Signal.Motion), nameof(Signal.Sound), nameof(Signal.Heat))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: nameof(Signal.Intruder)))
            .Fit(parts.TrainSet);
        var scored = model.Transform(parts.TestSet);
        var metrics = ml.BinaryClassification.Evaluate(scored, nameof(Signal.Intruder));

        var margins = ml.Data.CreateEnumerable<Margin>(scored, reuseRowObject: false).ToList();
        var loud = margins.Count(margin => margin.Distance > 0.5f); // expect: MLQ3006
        var rings = 0;
        foreach (var margin in margins)
        {
            rings += Rings(margin) ? 1 : 0; // expect: MLQ3006
        }

        var report = new { metrics.AreaUnderRocCurve, metrics.PositiveRecall, loud, rings };
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "alarms.json"), JsonSerializer.Serialize(report));
        ml.Model.Save(model, signals.Schema, Path.Combine(AppContext.BaseDirectory, "alarms.zip"));
    }

    private static bool Rings(Margin margin) => 0.5f < margin.Distance;
}
