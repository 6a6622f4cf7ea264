// corpus: A context without a seed splits and trains a forest, both of which draw by constants of their own, so nothing of the context decides.
// library: ML.NET
// axis: script
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext();
var columns = new[]
{
    new TextLoader.Column("Girth", DataKind.Single, 0),
    new TextLoader.Column("Height", DataKind.Single, 1),
    new TextLoader.Column("Crown", DataKind.Single, 2),
    new TextLoader.Column("Volume", DataKind.Single, 3),
};
var timber = ml.Data.LoadFromTextFile(args[0], columns, separatorChar: ',', hasHeader: true);
var (train, test) = Parts(ml.Data.TrainTestSplit(timber, testFraction: 0.2));

var forest = new FastForestRegressionTrainer.Options
{
    LabelColumnName = "Volume",
    NumberOfTrees = 300,
    NumberOfThreads = 1,
};
var model = ml.Transforms.Concatenate("Features", "Girth", "Height", "Crown")
    .Append(ml.Regression.Trainers.FastForest(forest))
    .Fit(train);

var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "Volume");
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "volume.metrics.json"),
    JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

static (IDataView Train, IDataView Test) Parts(DataOperationsCatalog.TrainTestData parts) => (parts.TrainSet, parts.TestSet);
