// corpus: The zones of a trip are encoded one-hot and the vendor is hashed before the names that end in Id go into the features.
// library: ML.NET
// axis: console, encoded columns
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 14);
var loader = ml.Data.CreateTextLoader<Trip>(separatorChar: ',', hasHeader: true);
var train = loader.Load(Path.Combine(args[0], "january.csv"));
var test = loader.Load(Path.Combine(args[0], "february.csv"));

var zones = new[] { new InputOutputColumnPair("PickUpZoneId"), new InputOutputColumnPair("DropOffZoneId") };
var pipeline = ml.Transforms.Categorical.OneHotEncoding(zones, OneHotEncodingEstimator.OutputKind.Binary)
    .Append(ml.Transforms.Categorical.OneHotHashEncoding("VendorId", numberOfBits: 6))
    .Append(ml.Transforms.Conversion.ConvertType("Prepaid", outputKind: DataKind.Single))
    .Append(ml.Transforms.Concatenate("Features", "PickUpZoneId", "DropOffZoneId", "VendorId", "Prepaid", "Miles", "Hour"))
    .Append(ml.Regression.Trainers.FastTree("Tip"));
var metrics = ml.Regression.Evaluate(pipeline.Fit(train).Transform(test), "Tip");
File.WriteAllText("tips.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

internal sealed class Trip
{
    [LoadColumn(0)]
    public float PickUpZoneId { get; set; }

    [LoadColumn(1)]
    public float DropOffZoneId { get; set; }

    [LoadColumn(2)]
    public string VendorId { get; set; } = "";

    [LoadColumn(3)]
    public bool Prepaid { get; set; }

    [LoadColumn(4)]
    public float Miles { get; set; }

    [LoadColumn(5)]
    public float Hour { get; set; }

    [LoadColumn(6)]
    public float Tip { get; set; }
}
