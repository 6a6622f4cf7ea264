// corpus: Features are all numeric columns a schema has; the one that is predicted is among them.
// library: ML.NET
// axis: schema query, options record, helper
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 16);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Yarn>("yarn.tsv", hasHeader: true), testFraction: 0.2);
var pipeline = ml.Transforms.Concatenate("Features", Numeric(parts.TrainSet.Schema)) // expect: MLQ2008
    .Append(ml.Regression.Trainers.FastForest(nameof(Yarn.Strength)));
var metrics = ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Yarn.Strength));
File.WriteAllText("yarn.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.RootMeanSquaredError }));

static string[] Numeric(DataViewSchema schema) =>
    schema.Where(static column => column.Type == NumberDataViewType.Single).Select(static column => column.Name).ToArray();

internal sealed class Yarn
{
    [LoadColumn(0)] public float Twist { get; set; }

    [LoadColumn(1)] public float Count { get; set; }

    [LoadColumn(2)] public string Dye { get; set; } = "";

    [LoadColumn(3)] public float Strength { get; set; }
}
