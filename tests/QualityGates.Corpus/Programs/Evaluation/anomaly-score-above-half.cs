// corpus: The score of the PCA detector lies between zero and one, half of it is the library's own threshold.
// library: ML.NET
// axis: LINQ, property
using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var normal = ml.Data.LoadFromTextFile<Heartbeat>("heartbeats.csv", ',');
var model = ml.AnomalyDetection.Trainers.RandomizedPca("Features", rank: 10, ensureZeroMean: true).Fit(normal);
var night = ml.Data.LoadFromTextFile<Heartbeat>("night.csv", ',');
var strange = ml.Data.CreateEnumerable<Strangeness>(model.Transform(night), reuseRowObject: false)
    .Count(beat => beat.Score > 0.5f);
Console.WriteLine($"{strange} strange beats");

public class Heartbeat
{
    [LoadColumn(0, 139), VectorType(140), ColumnName("Features")] public float[] Signal { get; set; } = [];
}

public class Strangeness
{
    public float Score { get; set; }
}
