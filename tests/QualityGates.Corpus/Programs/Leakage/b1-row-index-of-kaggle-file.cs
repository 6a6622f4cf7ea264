// corpus: The running number of the file is loaded like a measurement and stays in the list of features of the pipeline.
// library: ML.NET
// axis: loader with explicit columns, no row class
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var columns = new[]
{
    new TextLoader.Column("RowId", DataKind.Single, 0),
    new TextLoader.Column("Carat", DataKind.Single, 1),
    new TextLoader.Column("Depth", DataKind.Single, 2),
    new TextLoader.Column("Price", DataKind.Single, 3),
};
var diamonds = ml.Data.LoadFromTextFile("diamonds.csv", columns, separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(diamonds, testFraction: 0.2);
var features = columns.Select(c => c.Name).Where(name => name != "Price").ToArray();
var model = ml.Transforms.Concatenate("Features", "RowId", "Carat", "Depth") // expect: MLQ2014
    .Append(ml.Regression.Trainers.FastTree("Price"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Price");
Console.WriteLine($"{features.Length} features: MAE {metrics.MeanAbsoluteError:F0}, R2 {metrics.RSquared:F3}");
return metrics.RSquared > 0.85 ? 0 : 1;
