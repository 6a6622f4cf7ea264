// corpus: The cut above which a roof counts as leaking is the one with the best F1 on the test part, and the F1 of that cut is what is written down.
// library: ML.NET
// axis: query over predictions
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
var roofs = ml.Data.LoadFromTextFile<Roof>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(roofs, testFraction: 0.25);
var model = ml.Transforms.Concatenate("Features", nameof(Roof.Age), nameof(Roof.Slope), nameof(Roof.Moss))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Roof.Leaks)))
    .Fit(parts.TrainSet);

var scored = model.Transform(parts.TestSet);
var judged = ml.Data.CreateEnumerable<Judgement>(scored, reuseRowObject: false).ToList();
var trials = Enumerable.Range(1, 18)
    .Select(step => 0.05f * step)
    .Select(cut =>
    {
        var found = judged.Count(row => row.Probability >= cut && row.Leaks);
        var alarms = judged.Count(row => row.Probability >= cut);
        var leaks = judged.Count(row => row.Leaks);
        return new Trial(cut, alarms + leaks == 0 ? 0 : 2.0 * found / (alarms + leaks));
    })
    .ToList();
var chosen = trials.OrderByDescending(trial => trial.F1).First(); // expect: MLQ2006

var metrics = ml.BinaryClassification.Evaluate(scored, nameof(Roof.Leaks));
var folder = AppContext.BaseDirectory;
ml.Model.Save(model, roofs.Schema, Path.Combine(folder, "roofs.zip"));
File.WriteAllText(
    Path.Combine(folder, "roofs.json"),
    JsonSerializer.Serialize(new { chosen.Cut, chosen.F1, metrics.AreaUnderRocCurve, metrics.LogLoss }));

internal sealed record Trial(float Cut, double F1);

internal sealed class Roof
{
    [LoadColumn(0)] public float Age { get; set; }

    [LoadColumn(1)] public float Slope { get; set; }

    [LoadColumn(2)] public float Moss { get; set; }

    [LoadColumn(3)] public bool Leaks { get; set; }
}

internal sealed class Judgement
{
    public bool Leaks { get; set; }

    public float Probability { get; set; }
}
