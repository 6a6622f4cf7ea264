// corpus: A rent model takes every property of the row class by reflection into its features, and the rent is one of them.
// library: ML.NET
// axis: reflection
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var flats = ml.Data.LoadFromTextFile<Flat>("flats.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(flats, testFraction: 0.2);

var names = typeof(Flat).GetProperties().Select(property => property.Name).ToArray();
var pipeline = ml.Transforms.Concatenate("Features", names) // expect: MLQ2008
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Flat.Rent), numberOfTrees: 150));

var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Flat.Rent));
File.WriteAllText("rent.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));

internal sealed class Flat
{
    [LoadColumn(0)] public float Area { get; set; }

    [LoadColumn(1)] public float Floor { get; set; }

    [LoadColumn(2)] public float Balconies { get; set; }

    [LoadColumn(3)] public float Rent { get; set; }
}
