// corpus: Every numeric column of the schema becomes a feature, and the query only leaves the text out, so the price to be predicted is among them; a second pipeline keeps the price under another name.
// library: ML.NET
// axis: query expression, constants
// scores: MLQ2014
using Microsoft.ML;
using Microsoft.ML.Data;

var context = new MLContext(seed: 5);
var houses = context.Data.LoadFromTextFile<House>("houses.csv", separatorChar: ',', hasHeader: true);
var halves = context.Data.TrainTestSplit(houses, testFraction: 0.3);

var numeric = (from column in houses.Schema
               where column.Type == NumberDataViewType.Single
               select column.Name).ToArray();

var everything = context.Transforms.Concatenate("Features", numeric) // expect: MLQ2008
    .Append(context.Regression.Trainers.FastForest(labelColumnName: "Price"));

var withHint = context.Transforms.CopyColumns("Asked", "Price")
    .Append(context.Transforms.NormalizeLogMeanVariance("AskedLog", "Asked"))
    .Append(context.Transforms.Concatenate(outputColumnName: "Features", "Area", "Year", "AskedLog")) // expect: MLQ2008
    .Append(context.Regression.Trainers.FastTree(labelColumnName: "Price"));

var first = context.Regression.Evaluate(everything.Fit(halves.TrainSet).Transform(halves.TestSet), "Price");
var second = context.Regression.Evaluate(withHint.Fit(halves.TrainSet).Transform(halves.TestSet), "Price");
if (Math.Max(first.MeanAbsoluteError, second.MeanAbsoluteError) > 30_000)
{
    Environment.Exit(2);
}

public class House
{
    [LoadColumn(0)] public string Street { get; set; } = string.Empty;
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2)] public float Year { get; set; }
    [LoadColumn(3)] public float Price { get; set; }
}
