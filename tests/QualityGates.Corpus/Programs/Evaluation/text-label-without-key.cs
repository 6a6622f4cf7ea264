// corpus: A multiclass trainer gets its label as text, no step maps it to a key before the folds are trained.
// library: ML.NET
// axis: lambda, loop
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var songs = ml.Data.LoadFromTextFile<Song>("songs.csv", ',', hasHeader: true);
var pipeline = ml.Transforms.NormalizeMinMax("Features")
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("Genre"));
var folds = ml.MulticlassClassification.CrossValidate(songs, pipeline, labelColumnName: "Genre"); // expect: MLQ3004
var accuracies = new List<double>();
foreach (var fold in folds)
{
    accuracies.Add(Math.Min(fold.Metrics.MacroAccuracy, fold.Metrics.MicroAccuracy));
}
Environment.ExitCode = accuracies.All(value => value > 0.5) ? 0 : 1;

public class Song
{
    [LoadColumn(0, 19), VectorType(20), ColumnName("Features")] public float[] Timbre { get; set; } = [];
    [LoadColumn(20)] public string Genre { get; set; } = "";
}
