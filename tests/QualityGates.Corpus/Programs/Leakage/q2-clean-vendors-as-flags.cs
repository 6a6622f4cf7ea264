// corpus: The ids of the vendor and of the zone are categories and become flags before they are put together.
// library: ML.NET
// axis: fluent pipeline
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 18);
var january = ml.Data.LoadFromTextFile<Cab>("cabs-january.csv", separatorChar: ',', hasHeader: true);
var february = ml.Data.LoadFromTextFile<Cab>("cabs-february.csv", separatorChar: ',', hasHeader: true);

var pipeline = ml.Transforms.Categorical.OneHotEncoding(
    new[]
    {
        new InputOutputColumnPair("VendorFlags", nameof(Cab.VendorId)),
        new InputOutputColumnPair("ZoneFlags", nameof(Cab.ZoneId)),
    })
    .Append(ml.Transforms.Concatenate("Features", "VendorFlags", "ZoneFlags", nameof(Cab.Distance), nameof(Cab.Seconds)))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Cab.Amount), numberOfLeaves: 30));

var model = pipeline.Fit(january);
var metrics = ml.Regression.Evaluate(model.Transform(february), labelColumnName: nameof(Cab.Amount));
ml.Model.Save(model, january.Schema, "cabs.zip");
File.WriteAllText("cabs.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));

internal sealed class Cab
{
    [LoadColumn(0)] public float VendorId { get; set; }

    [LoadColumn(1)] public float ZoneId { get; set; }

    [LoadColumn(2)] public float Distance { get; set; }

    [LoadColumn(3)] public float Seconds { get; set; }

    [LoadColumn(4)] public float Amount { get; set; }
}
