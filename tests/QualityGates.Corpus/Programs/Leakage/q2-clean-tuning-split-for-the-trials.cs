// corpus: The trials of a pipeline get a split of the outer train part; the best model is then measured on the outer test part.
// library: ML.NET, AutoML
// axis: builder
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 99);
var outer = ml.Data.TrainTestSplit(
    ml.Data.LoadFromTextFile<Roof>("roofs.csv", separatorChar: ',', hasHeader: true),
    testFraction: 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25);

var pipeline = ml.Transforms.Concatenate("Features", nameof(Roof.Area), nameof(Roof.Slope), nameof(Roof.South))
    .Append(ml.Auto().Regression(labelColumnName: nameof(Roof.Energy), useSdca: false, useLbfgsPoissonRegression: false));
var trial = await ml.Auto()
    .CreateExperiment(new AutoMLExperiment.AutoMLExperimentSettings { Seed = 99 })
    .SetPipeline(pipeline)
    .SetDataset(inner)
    .SetRegressionMetric(RegressionMetric.MeanAbsoluteError, labelColumn: nameof(Roof.Energy))
    .SetTrainingTimeInSeconds(300)
    .RunAsync();

var metrics = ml.Regression.Evaluate(trial.Model.Transform(outer.TestSet), labelColumnName: nameof(Roof.Energy));
File.WriteAllText("roofs.json", JsonSerializer.Serialize(new
{
    Tuned = trial.Metric,
    metrics.MeanAbsoluteError,
    metrics.RootMeanSquaredError,
}));

internal sealed class Roof
{
    [LoadColumn(0)] public float Area { get; set; }

    [LoadColumn(1)] public float Slope { get; set; }

    [LoadColumn(2)] public float South { get; set; }

    [LoadColumn(3)] public float Energy { get; set; }
}
