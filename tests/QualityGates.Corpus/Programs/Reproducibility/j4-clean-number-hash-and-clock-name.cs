// corpus: The split is seeded by the hash of a number, which is the number; only the name of the run comes from the clock.
// library: SharpLearning
// axis: top-level script, splitter, name of a folder
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

string[] colours = ["amber", "teal", "umber", "violet"];

var plot = int.Parse(args[1], CultureInfo.InvariantCulture);
var cells = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(';').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();
F64Matrix soil = cells.Select(row => row[..^1]).ToArray();
var yields = cells.Select(row => row[^1]).ToArray();

var splitter = new RandomTrainingTestIndexSplitter<double>(0.75, plot.GetHashCode());
var parts = splitter.SplitSet(soil, yields);
var learner = new RegressionExtremelyRandomizedTreesLearner(trees: 120, seed: plot, runParallel: false);
var model = learner.Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);

var guesses = model.Predict(parts.TestSet.Observations);
var errors = new
{
    Root = new RootMeanSquareRegressionMetric().Error(parts.TestSet.Targets, guesses),
    Absolute = new MeanAbsolutErrorRegressionMetric().Error(parts.TestSet.Targets, guesses),
};

var names = new Random(Environment.TickCount);
var folder = Path.Combine(args[2], $"{colours[names.Next(colours.Length)]}-{names.Next(1000):D3}");
Directory.CreateDirectory(folder);
File.WriteAllText(Path.Combine(folder, "errors.json"), JsonSerializer.Serialize(errors));
