// corpus: The threshold of a model is chosen by a loop over the scores of the test part and reported with the recall it has there.
// library: ML.NET
// axis: hand-counted metric, running best, CreateEnumerable
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 14);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Alarm>("alarms.tsv", hasHeader: true), testFraction: 0.25);
var model = ml.Transforms.Concatenate("Features", nameof(Alarm.Heat), nameof(Alarm.Smoke))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Alarm.Fire)))
    .Fit(parts.TrainSet);
var scored = ml.Data.CreateEnumerable<Judged>(model.Transform(parts.TestSet), reuseRowObject: false).ToArray();

var (bestCut, bestValue) = (0f, double.MinValue);
for (var cut = 0.05f; cut < 1f; cut += 0.05f)
{
    var value = FBeta(scored, cut, beta: 2);
    if (value > bestValue) // expect: MLQ2006
    {
        (bestCut, bestValue) = (cut, value);
    }
}

File.WriteAllText("alarms.json", JsonSerializer.Serialize(new { bestCut, bestValue }));

static double FBeta(Judged[] rows, float cut, double beta)
{
    double hit = 0, missed = 0, wrong = 0;
    foreach (var row in rows)
    {
        if (row.Probability >= cut)
        {
            _ = row.Fire ? hit++ : wrong++;
        }
        else if (row.Fire)
        {
            missed++;
        }
    }

    var square = beta * beta;
    return (1 + square) * hit / ((1 + square) * hit + square * missed + wrong);
}

internal sealed class Alarm
{
    [LoadColumn(0)] public float Heat { get; set; }

    [LoadColumn(1)] public float Smoke { get; set; }

    [LoadColumn(2)] public bool Fire { get; set; }
}

internal sealed class Judged
{
    public bool Fire { get; set; }

    public float Probability { get; set; }
}
