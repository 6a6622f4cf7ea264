// corpus: A study of wines: parameters are searched by cross-validation of the training set, and the test set is asked once at the end.
// library: SharpLearning
// axis: study with search
using System.Text.Json;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.RandomForest.Learners;
using Wines;

var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "wines.csv");
var wines = WineFile.Load(path);
var split = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.75, seed: 31)
    .SplitSet(wines.Observations, wines.Targets);

var search = new ForestSearch(split.TrainingSet.Observations, split.TrainingSet.Targets);
var chosen = search.Best(iterations: 25);
Console.WriteLine($"cross-validated error {chosen.Error:F4} with {chosen.Trees} trees of depth {chosen.Depth}");

var learner = new RegressionRandomForestLearner(trees: chosen.Trees, maximumTreeDepth: chosen.Depth, seed: 31, runParallel: false);
var model = learner.Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);
var report = WineReport.Of(split.TestSet.Targets, model.Predict(split.TestSet.Observations));
Console.WriteLine($"test: MSE {report.SquaredError:F4}, MAE {report.AbsoluteError:F4}");

foreach (var (name, weight) in model.GetVariableImportance(wines.FeatureNames).OrderByDescending(pair => pair.Value))
{
    Console.WriteLine($"{name,-16} {weight:F1}");
}

File.WriteAllText(Path.ChangeExtension(path, ".report.json"), JsonSerializer.Serialize(report));
model.Save(() => new StreamWriter(Path.ChangeExtension(path, ".forest.xml")));
