// corpus: A search over all signals of a mast reports what it measured itself on the rows it set apart, for each run and for the best.
// library: AutoML
// axis: iterator
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var signals = ml.Data.LoadFromTextFile<Signal>(args[0], separatorChar: '\t', hasHeader: false);
var search = new SignalSearch(ml);
var lines = search.Runs(signals).ToList();
foreach (var line in lines)
{
    Console.WriteLine($"{line.Trainer}: area {line.Area:F3}, F1 {line.F1:F3}");
}

File.WriteAllText("signals.json", JsonSerializer.Serialize(lines));

internal sealed record RunLine(string Trainer, double Area, double F1);

internal sealed class SignalSearch(MLContext ml)
{
    public IEnumerable<RunLine> Runs(IDataView rows)
    {
        var result = ml.Auto()
            .CreateBinaryClassificationExperiment(new BinaryExperimentSettings
            {
                MaxExperimentTimeInSeconds = 90,
                OptimizingMetric = BinaryClassificationMetric.AreaUnderPrecisionRecallCurve,
            })
            .Execute(rows, labelColumnName: "Faulty");
        foreach (var run in result.RunDetails)
        {
            if (run.ValidationMetrics is { } metrics)
            {
                yield return new RunLine(run.TrainerName, metrics.AreaUnderPrecisionRecallCurve, metrics.F1Score);
            }
        }
    }
}

internal sealed class Signal
{
    [LoadColumn(0, 15)]
    [VectorType(16)]
    public float[] Levels { get; set; } = [];

    [LoadColumn(16)]
    public bool Faulty { get; set; }
}
