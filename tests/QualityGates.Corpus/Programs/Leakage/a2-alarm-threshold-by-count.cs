// corpus: Nineteen alarm thresholds of one model for leaking pipes are counted over the test rows and the one with the most gain is written to the settings; no rows are left to measure it on.
// library: ML.NET
// axis: console, query
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var ml = new MLContext(seed: 3);
var pipes = ml.Data.LoadFromTextFile<Pipe>(Path.Combine(folder, "pipes.csv"), separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(pipes, testFraction: 0.25, seed: 3);

var model = ml.Transforms.Concatenate("Features", nameof(Pipe.Pressure), nameof(Pipe.Flow), nameof(Pipe.Noise))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Pipe.Leaks), numberOfLeaves: 12))
    .Fit(parts.TrainSet);

var scored = model.Transform(parts.TestSet);
var metrics = ml.BinaryClassification.Evaluate(scored, nameof(Pipe.Leaks));
var judged = ml.Data.CreateEnumerable<Judged>(scored, reuseRowObject: false).ToList();

var alarm = Enumerable.Range(1, 19)
    .Select(step => step / 20f)
    .ToList();
var chosen = alarm.MaxBy(cut => Gain(judged, cut)); // expect: MLQ2006

var settings = new { Alarm = chosen, Gain = Gain(judged, chosen), metrics.AreaUnderRocCurve, metrics.F1Score };
File.WriteAllText(Path.Combine(folder, "alarm.json"), JsonSerializer.Serialize(settings));
ml.Model.Save(model, pipes.Schema, Path.Combine(folder, "pipes.zip"));

static int Gain(List<Judged> judged, float cut) =>
    judged.Count(row => row.Probability >= cut && row.Leaks) * 40
    - judged.Count(row => row.Probability >= cut && !row.Leaks) * 3;

internal sealed class Pipe
{
    [LoadColumn(0)] public float Pressure { get; set; }

    [LoadColumn(1)] public float Flow { get; set; }

    [LoadColumn(2)] public float Noise { get; set; }

    [LoadColumn(3)] public bool Leaks { get; set; }
}

internal sealed class Judged
{
    public bool Leaks { get; set; }

    public float Probability { get; set; }
}
