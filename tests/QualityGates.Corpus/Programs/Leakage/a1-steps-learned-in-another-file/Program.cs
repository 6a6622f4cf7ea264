// corpus: A class of its own learns categories and bins from all claims; the claims themselves are divided later, and both parts go through the steps.
// library: ML.NET
// axis: two files, class with context
using System.Text.Json;
using Claims;
using Microsoft.ML;

var ml = new MLContext(seed: 21);
var claims = ml.Data.LoadFromTextFile<Claim>(args[0], separatorChar: ',', hasHeader: true);
var steps = new ClaimSteps(ml).LearnedFrom(claims); // expect: MLQ2001

var parts = ml.Data.TrainTestSplit(claims, testFraction: 0.2);
var trainer = ml.Regression.Trainers.FastTreeTweedie(nameof(Claim.Paid));
var model = trainer.Fit(steps.Transform(parts.TrainSet));
var metrics = ml.Regression.Evaluate(model.Transform(steps.Transform(parts.TestSet)), nameof(Claim.Paid));

File.WriteAllText(
    Path.ChangeExtension(args[0], ".metrics.json"),
    JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));
Console.WriteLine($"mean absolute error {metrics.MeanAbsoluteError:F1}");
