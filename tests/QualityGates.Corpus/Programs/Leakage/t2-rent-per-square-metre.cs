// corpus: A custom mapping works out the area of a room and the rent of a square metre, neither of which the price goes into.
// library: ML.NET
// axis: custom mapping
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var flats = ml.Data.LoadFromTextFile<Flat>("flats.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(flats, testFraction: 0.2);

var pipeline = ml.Transforms.CustomMapping<Flat, FlatFeatures>((flat, features) =>
    {
        features.AreaPerRoom = flat.Area / flat.Rooms;
        features.RentPerSquareMetre = flat.Rent / flat.Area;
    }, contractName: "FlatFeatures")
    .Append(ml.Transforms.Concatenate("Features", "Area", "Rooms", "AreaPerRoom", "RentPerSquareMetre"))
    .Append(ml.Regression.Trainers.LightGbm(labelColumnName: "Price"));

var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Price");
Environment.ExitCode = metrics.MeanAbsoluteError < 10_000 ? 0 : 1;

internal sealed class Flat
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
    [LoadColumn(3)] public float Rent { get; set; }
}

internal sealed class FlatFeatures
{
    public float AreaPerRoom { get; set; }
    public float RentPerSquareMetre { get; set; }
}
