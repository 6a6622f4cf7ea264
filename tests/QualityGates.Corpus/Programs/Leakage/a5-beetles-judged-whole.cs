// corpus: The model of a part of the beetles goes with all of them into a record, and a method judges it on what the record holds.
// library: ML.NET
// axis: record, helper
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 5);
var beetles = ml.Data.LoadFromTextFile<Beetle>(args[0], separatorChar: ';', hasHeader: true);
var parts = ml.Data.TrainTestSplit(beetles, testFraction: 0.2);
var pipeline = ml.Transforms.Conversion.MapValueToKey("Kind", nameof(Beetle.Species))
    .Append(ml.Transforms.Concatenate("Features", nameof(Beetle.Length), nameof(Beetle.Width), nameof(Beetle.Weight)))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy("Kind"));

var study = new Study(pipeline.Fit(parts.TrainSet), beetles);
var metrics = Judge.Of(ml, study); // expect: MLQ2003
File.WriteAllLines(
    args[1],
    [
        string.Create(CultureInfo.InvariantCulture, $"macro;{metrics.MacroAccuracy}"),
        string.Create(CultureInfo.InvariantCulture, $"loss;{metrics.LogLoss}"),
    ]);

internal sealed record Study(ITransformer Model, IDataView Rows);

internal static class Judge
{
    public static MulticlassClassificationMetrics Of(MLContext ml, Study study)
    {
        var answered = study.Model.Transform(study.Rows);
        return ml.MulticlassClassification.Evaluate(answered, "Kind");
    }
}

internal sealed class Beetle
{
    [LoadColumn(0)]
    public float Length { get; set; }

    [LoadColumn(1)]
    public float Width { get; set; }

    [LoadColumn(2)]
    public float Weight { get; set; }

    [LoadColumn(3)]
    public string Species { get; set; } = "";
}
