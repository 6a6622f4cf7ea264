// corpus: Forests of three sizes are compared by a picker of another file on the one test part of glaze firings; the best is saved, and no rows are left to measure it on.
// library: SharpLearning
// axis: several files
using System.Globalization;
using System.Text.Json;
using Glazes;
using SharpLearning.Containers.Extensions;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;

var firings = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
var observations = firings.Select(row => row[..^1]).ToArray().ToF64Matrix();
var hardness = firings.Select(row => row[^1]).ToArray();

var parts = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.75, seed: 12).SplitSet(observations, hardness);
var best = ForestPicker.Best([50, 120, 300], parts.TrainingSet, parts.TestSet); // expect: MLQ2006

var absolute = new MeanAbsolutErrorRegressionMetric().Error(parts.TestSet.Targets, best.Model.Predict(parts.TestSet.Observations));
best.Model.Save(() => new StreamWriter(Path.Combine(AppContext.BaseDirectory, "glaze.xml")));
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "glaze.json"),
    JsonSerializer.Serialize(new { best.Trees, best.SquaredError, absolute }));
