// corpus: Forests of three sizes are scored on the test set in another file; the size with the smallest error in the dictionary is grown and saved, with that error as its own.
// library: SharpLearning
// axis: console, files, dictionary
using System.Text.Json;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;
using SharpLearning.RandomForest.Learners;
using SnowLoad;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var parser = new CsvParser(() => new StreamReader(Path.Combine(folder, "roofs.csv")), separator: ',');
var observations = parser.EnumerateRows(name => name != "Load").ToF64Matrix();
var targets = parser.EnumerateRows("Load").ToF64Vector();
var parts = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.75, seed: 9).SplitSet(observations, targets);

var errors = Trials.ErrorsBySize(parts, [10, 60, 240]);
var best = errors.MinBy(entry => entry.Value); // expect: MLQ2006

var forest = new RegressionRandomForestLearner(trees: best.Key, seed: 9)
    .Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
forest.Save(() => new StreamWriter(Path.Combine(folder, "roofs.xml")));
File.WriteAllText(Path.Combine(folder, "roofs.json"), JsonSerializer.Serialize(new { Trees = best.Key, Error = best.Value }));
