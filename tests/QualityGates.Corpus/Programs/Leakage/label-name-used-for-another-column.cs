// corpus: The file has a column Label that holds a product category; the trainer predicts Returned, so Label is a feature like any other.
// library: ML.NET
// axis: named arguments
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var parcels = ml.Data.LoadFromTextFile<Parcel>("parcels.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(parcels, testFraction: 0.25);

var pipeline = ml.Transforms.Concatenate(outputColumnName: "Inputs", nameof(Parcel.Label), nameof(Parcel.Weight), nameof(Parcel.Value))
    .Append(ml.BinaryClassification.Trainers.FastTree(featureColumnName: "Inputs", labelColumnName: nameof(Parcel.Returned)));
var metrics = ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), labelColumnName: nameof(Parcel.Returned));
File.WriteAllText("returns.txt", FormattableString.Invariant($"{metrics.AreaUnderPrecisionRecallCurve:F3} {metrics.F1Score:F3}"));

public sealed class Parcel
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1)] public float Weight { get; set; }
    [LoadColumn(2)] public float Value { get; set; }
    [LoadColumn(3)] public bool Returned { get; set; }
}
