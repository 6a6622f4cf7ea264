// corpus: Prices of boats are predicted for the test part, subtracted from the real ones by hand, and the forest is written only when the mean error is small.
// library: SharpLearning
// axis: script, LINQ
using System.Globalization;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader(args[0]), separator: ',');
var boats = parser.EnumerateRows(name => name != "price").ToF64Matrix();
var prices = parser.EnumerateRows("price").ToF64Vector();

var split = new RandomTrainingTestIndexSplitter<double>(0.75, seed: 9).SplitSet(boats, prices);
var learner = new RegressionRandomForestLearner(trees: 300, seed: 9, runParallel: false);
var forest = learner.Learn(split.TrainingSet.Observations, split.TrainingSet.Targets);

var guesses = forest.Predict(split.TestSet.Observations);
var errors = guesses.Zip(split.TestSet.Targets, (guess, price) => Math.Abs(guess - price)).Order().ToArray();
var mean = errors.Average();
var worst = errors[^1];
File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"mean {mean:R}\nworst {worst:R}\n"));
if (mean > 4000 || worst > 40000)
{
    Console.Error.WriteLine($"off by {mean:F0} on average, {worst:F0} at worst");
    return 1;
}

forest.Save(() => new StreamWriter(args[2]));
return 0;
