// corpus: A helper in another file scales whatever matrix it is given by the extremes of that matrix; the tasting notes of the test part are scaled by their own.
// library: SharpLearning
// axis: files
using System.Text.Json;
using Coffee;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

var (notes, points) = Tastings.Read(args[0]);
var splitter = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.75, seed: 13);
var parts = splitter.SplitSet(notes, points);

var learned = Scaling.BetweenZeroAndOne(parts.TrainingSet.Observations);
var model = new RegressionSquareLossGradientBoostLearner(iterations: 150, runParallel: false)
    .Learn(learned, parts.TrainingSet.Targets);

var unseen = Scaling.BetweenZeroAndOne(parts.TestSet.Observations); // expect: MLQ2007
var guessed = model.Predict(unseen);
var report = new
{
    Absolute = new MeanAbsolutErrorRegressionMetric().Error(parts.TestSet.Targets, guessed),
    Squared = new MeanSquaredErrorRegressionMetric().Error(parts.TestSet.Targets, guessed),
};
Console.WriteLine($"off by {report.Absolute:F2} points");
File.WriteAllText("coffee.json", JsonSerializer.Serialize(report));
