// corpus: The ward is loaded as a number; a step hashes it before the visits are divided by it, so that wards fall into parts at random.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var visits = ml.Data.LoadFromTextFile<Visit>(args[0], separatorChar: ';', hasHeader: true);
var keyed = ml.Transforms.Conversion.Hash("WardHash", nameof(Visit.Ward)).Fit(visits).Transform(visits);
var parts = ml.Data.TrainTestSplit(keyed, testFraction: 0.2, samplingKeyColumnName: "WardHash", seed: 2);

var model = ml.Transforms.Concatenate("Features", nameof(Visit.Age), nameof(Visit.Pulse), nameof(Visit.Drugs))
    .Append(ml.BinaryClassification.Trainers.Gam(nameof(Visit.Returned)))
    .Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Visit.Returned));

File.WriteAllText("visits.json", JsonSerializer.Serialize(new
{
    metrics.AreaUnderRocCurve,
    metrics.PositiveRecall,
    metrics.LogLoss,
}));

internal sealed class Visit
{
    [LoadColumn(0)]
    public float Ward { get; set; }

    [LoadColumn(1)]
    public float Age { get; set; }

    [LoadColumn(2)]
    public float Pulse { get; set; }

    [LoadColumn(3)]
    public float Drugs { get; set; }

    [LoadColumn(4)]
    public bool Returned { get; set; }
}
