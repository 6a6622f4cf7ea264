// corpus: The confident predictions for held-out rows are scored apart from all of them; the forest has seen none of these rows.
// library: SharpLearning
// axis: LINQ
using System.Text.Json;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("claims.csv"), ';');
var claims = parser.EnumerateRows(name => name != "paid").ToF64Matrix();
var paid = parser.EnumerateRows("paid").ToF64Vector();
var parts = new StratifiedTrainingTestIndexSplitter<double>(trainingPercentage: 0.7, seed: 3).SplitSet(claims, paid);

var forest = new ClassificationRandomForestLearner(trees: 100, seed: 3, runParallel: false).Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
var said = forest.PredictProbability(parts.TestSet.Observations);
var sure = parts.TestSet.Targets.Zip(said, (truth, guess) => new { Truth = truth, Guess = guess }).Where(pair => pair.Guess.Probabilities[pair.Guess.Prediction] > 0.8).ToArray();

var loss = new LogLossClassificationProbabilityMetric();
var ofSure = loss.Error(sure.Select(pair => pair.Truth).ToArray(), sure.Select(pair => pair.Guess).ToArray());
var ofAll = loss.Error(parts.TestSet.Targets, said);
File.WriteAllText("claims.json", JsonSerializer.Serialize(new { ofSure, ofAll }));
if (ofAll > 0.4)
{
    Environment.ExitCode = 1;
}
