// corpus: Households are drawn with replacement to have more of them, by Random for one library and by a bootstrap for the other, and divided afterwards.
// library: SharpLearning, ML.NET
// axis: script, local functions
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using SharpLearning.Containers.Extensions;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var households = File.ReadLines(args[0]).Skip(1)
    .Select(line => line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .Select(cells => new Household { People = cells[0], Rooms = cells[1], Panels = cells[2], Usage = cells[3] })
    .ToArray();

File.WriteAllText("usage.json", JsonSerializer.Serialize(new { forest = Forest(), trees = Trees() }));

object Forest()
{
    var random = new Random(7);
    var drawn = random.GetItems(households, 4000);
    var observations = drawn.Select(home => new double[] { home.People, home.Rooms, home.Panels }).ToArray().ToF64Matrix();
    var targets = drawn.Select(home => (double)home.Usage).ToArray();
    var splitter = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.8, seed: 7);
    var parts = splitter.SplitSet(observations, targets); // expect: MLQ2012
    var forest = new RegressionRandomForestLearner(trees: 200, seed: 7)
        .Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
    var predicted = forest.Predict(parts.TestSet.Observations);
    return new
    {
        mse = new MeanSquaredErrorRegressionMetric().Error(parts.TestSet.Targets, predicted),
        mae = new MeanAbsolutErrorRegressionMetric().Error(parts.TestSet.Targets, predicted),
    };
}

object Trees()
{
    var ml = new MLContext(seed: 7);
    var sample = ml.Data.BootstrapSample(ml.Data.LoadFromEnumerable(households), seed: 7);
    var pipeline = ml.Transforms.Concatenate("Features", "People", "Rooms", "Panels")
        .Append(ml.Regression.Trainers.FastTree("Usage"));
    var folds = ml.Regression.CrossValidate(sample, pipeline, numberOfFolds: 5, labelColumnName: "Usage"); // expect: MLQ2012
    return new
    {
        mse = folds.Average(fold => fold.Metrics.MeanSquaredError),
        mae = folds.Average(fold => fold.Metrics.MeanAbsoluteError),
    };
}

internal sealed class Household
{
    public float People { get; set; }

    public float Rooms { get; set; }

    public float Panels { get; set; }

    public float Usage { get; set; }
}
