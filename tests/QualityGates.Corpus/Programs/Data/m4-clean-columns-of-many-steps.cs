// corpus: All columns are there: renamed by an attribute, made by a mapping class, by an output of a featuriser, by pairs, and by a base class.
// library: ML.NET
// axis: InputOutputColumnPair, CustomMapping, inheritance
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Buoy>("buoys.tsv", hasHeader: true), 0.2);
var pipeline = ml.Transforms.CustomMapping<Buoy, Derived>(static (buoy, derived) => derived.Steepness = buoy.WaveHeight / (1 + buoy.WindSpeed), null)
    .Append(ml.Transforms.ReplaceMissingValues([new InputOutputColumnPair("FullWind", "Wind"), new InputOutputColumnPair(nameof(Buoy.Pressure))]))
    .Append(ml.Transforms.Categorical.OneHotEncoding("StationCode", nameof(Named.Station)))
    .Append(ml.Transforms.Concatenate("Features", "FullWind", nameof(Buoy.Pressure), nameof(Derived.Steepness), "StationCode"))
    .Append(ml.Transforms.DropColumns("FullWind", nameof(Named.Station)))
    .Append(ml.Regression.Trainers.FastTree(nameof(Buoy.Current)));
var metrics = ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Buoy.Current));
File.WriteAllText("buoys.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));

internal class Named
{
    [LoadColumn(0)] public string Station { get; set; } = "";
}

internal sealed class Buoy : Named
{
    [LoadColumn(1), ColumnName("Wind")] public float WindSpeed { get; set; }

    [LoadColumn(2)] public float Pressure { get; set; }

    [LoadColumn(3)] public float WaveHeight { get; set; }

    [LoadColumn(4)] public float Current { get; set; }
}

internal sealed class Derived
{
    public float Steepness { get; set; }
}
