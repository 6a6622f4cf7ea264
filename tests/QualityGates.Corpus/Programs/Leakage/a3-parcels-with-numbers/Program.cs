// corpus: One pipeline puts the number of a parcel into a place that goes into the features; the other gets the running index from a helper that knows no trainer.
// library: ML.NET
// axis: console, two files, nested columns
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Post;

var ml = new MLContext(seed: 19);
var parcels = ml.Data.LoadFromTextFile<Parcel>(args[0], separatorChar: '\t', hasHeader: true);
var parts = ml.Data.TrainTestSplit(parcels, testFraction: 0.25);

var late = ml.Transforms.Concatenate("Place", "ParcelId", "Latitude", "Longitude") // expect: MLQ2014
    .Append(ml.Transforms.Concatenate("Features", "Place", "Weight", "Distance"))
    .Append(ml.BinaryClassification.Trainers.FastTree("Late"))
    .Fit(parts.TrainSet);
var lateness = ml.BinaryClassification.Evaluate(late.Transform(parts.TestSet), "Late");

var hours = Steps.Features(ml) // expect: MLQ2014
    .Append(ml.Regression.Trainers.FastTree("Hours"))
    .Fit(parts.TrainSet);
var duration = ml.Regression.Evaluate(hours.Transform(parts.TestSet), "Hours");

File.WriteAllText("parcels.json", JsonSerializer.Serialize(new
{
    lateness.AreaUnderRocCurve,
    lateness.F1Score,
    duration.MeanAbsoluteError,
    duration.RSquared,
}));

internal sealed class Parcel
{
    [LoadColumn(0)]
    public float Index { get; set; }

    [LoadColumn(1)]
    public float ParcelId { get; set; }

    [LoadColumn(2)]
    public float Latitude { get; set; }

    [LoadColumn(3)]
    public float Longitude { get; set; }

    [LoadColumn(4)]
    public float Weight { get; set; }

    [LoadColumn(5)]
    public float Distance { get; set; }

    [LoadColumn(6)]
    public bool Late { get; set; }

    [LoadColumn(7)]
    public float Hours { get; set; }
}
