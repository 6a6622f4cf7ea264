// corpus: The tile of a satellite image is a floating-point number and is hashed before it keeps the pixels of a tile in one part.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 27);
var pixels = ml.Data.LoadFromTextFile<Pixel>("pixels.csv", separatorChar: ',', hasHeader: true);
var hashing = ml.Transforms.Conversion.Hash("TileHash", nameof(Pixel.Tile));
var hashed = hashing.Fit(pixels).Transform(pixels);
var split = ml.Data.TrainTestSplit(hashed, testFraction: 0.2, samplingKeyColumnName: "TileHash");

var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Pixel.Cover))
    .Append(ml.Transforms.Concatenate("Features", nameof(Pixel.Red), nameof(Pixel.Green), nameof(Pixel.Infrared)))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy());
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));

File.WriteAllText("cover.json", JsonSerializer.Serialize(new
{
    metrics.MicroAccuracy,
    metrics.MacroAccuracy,
    metrics.LogLoss,
    Classes = metrics.PerClassLogLoss,
}));

internal sealed class Pixel
{
    [LoadColumn(0)] public float Tile { get; set; }

    [LoadColumn(1)] public float Red { get; set; }

    [LoadColumn(2)] public float Green { get; set; }

    [LoadColumn(3)] public float Infrared { get; set; }

    [LoadColumn(4)] public string Cover { get; set; } = "";
}
