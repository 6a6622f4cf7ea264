// corpus: The schema is the one the model reads: of the loaded file, of the view the second model was fitted on though that was transformed before, of the loader.
// library: ML.NET
// axis: out variable, two models, loader
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var loader = ml.Data.CreateTextLoader<Flat>(separatorChar: ',', hasHeader: true);
var rows = loader.Load("flats.csv");
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.25);

// The preparation is a model of its own; what it puts out is what the second one reads.
var preparation = ml.Transforms.Concatenate("Raw", nameof(Flat.Area), nameof(Flat.Rooms))
    .Append(ml.Transforms.NormalizeMinMax("Features", "Raw"))
    .Fit(split.TrainSet);
var prepared = preparation.Transform(split.TrainSet);
var trainer = ml.Regression.Trainers.FastTree(nameof(Flat.Rent));
var regressor = trainer.Fit(prepared);

var metrics = ml.Regression.Evaluate(regressor.Transform(preparation.Transform(split.TestSet)), nameof(Flat.Rent));
File.WriteAllText("metrics.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));

ml.Model.Save(preparation, rows.Schema, "preparation.zip");
ml.Model.Save(regressor, prepared.Schema, "regressor.zip");
ml.Model.Save(preparation.Append(regressor), loader, "whole.zip");

var older = ml.Model.Load("older.zip", out var olderSchema);
ml.Model.Save(older, olderSchema, "older-copy.zip");

internal sealed class Flat
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Rent { get; set; }
}
