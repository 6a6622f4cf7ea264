// corpus: A sweep tunes on a split of the train part; the model it gives back is judged on the test part of the outer split.
// library: ML.NET AutoML
// axis: console, sweepable pipeline, split of a split
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 44);
var houses = ml.Data.LoadFromTextFile<House>(args[0], separatorChar: ',', hasHeader: true);
var outer = ml.Data.TrainTestSplit(houses, testFraction: 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25);

SweepablePipeline pipeline = ml.Transforms.Concatenate("Features", nameof(House.Area), nameof(House.Year), nameof(House.Walls))
    .Append(ml.Auto().Regression(nameof(House.Energy), useSdca: false, useLbfgsPoissonRegression: false));
var experiment = ml.Auto().CreateExperiment(new AutoMLExperiment.AutoMLExperimentSettings { Seed = 44 });
experiment
    .SetPipeline(pipeline)
    .SetRegressionMetric(RegressionMetric.MeanAbsoluteError, labelColumn: nameof(House.Energy))
    .SetMaxModelToExplore(40)
    .SetDataset(inner);

var result = await experiment.RunAsync();
var metrics = ml.Regression.Evaluate(result.Model.Transform(outer.TestSet), nameof(House.Energy));
File.WriteAllText("houses.json", JsonSerializer.Serialize(new
{
    tuned = result.Metric,
    metrics.MeanAbsoluteError,
    metrics.RSquared,
}));

internal sealed class House
{
    [LoadColumn(0)]
    public float Area { get; set; }

    [LoadColumn(1)]
    public float Year { get; set; }

    [LoadColumn(2)]
    public float Walls { get; set; }

    [LoadColumn(3)]
    public float Energy { get; set; }
}
