// corpus: A custom mapping works out the price of a square metre, which is a feature of the price.
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
        features.PricePerSquareMetre = flat.Price / flat.Area;
    }, contractName: "FlatFeatures")
    .Append(ml.Transforms.Concatenate("Features", "Area", "Rooms", "AreaPerRoom", "PricePerSquareMetre")) // expect: MLQ2008
    .Append(ml.Regression.Trainers.LightGbm(labelColumnName: "Price"));

var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Price");
Environment.ExitCode = metrics.MeanAbsoluteError < 10_000 ? 0 : 1;

internal sealed class Flat
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}

internal sealed class FlatFeatures
{
    public float AreaPerRoom { get; set; }
    public float PricePerSquareMetre { get; set; }
}
