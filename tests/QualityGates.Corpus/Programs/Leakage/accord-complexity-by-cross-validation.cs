// corpus: The complexity is chosen by cross-validation within the training rows; the test rows judge only the result.
// library: Accord
// axis: lambda
using Accord.MachineLearning;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Math.Optimization.Losses;

Accord.Math.Random.Generator.Seed = 3;
var rows = File.ReadLines("seeds.csv").Select(line => line.Split(',').Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
var (x, y) = (rows.Select(row => row[1..]).ToArray(), rows.Select(row => (int)row[0]).ToArray());
var (trainX, trainY, testX, testY) = (x[..150], y[..150], x[150..], y[150..]);

double CrossValidated(int height)
{
    var folds = CrossValidation.Create(
        k: 5,
        learner: _ => new C45Learning { MaxHeight = height },
        loss: (actual, expected, _) => new ZeroOneLoss(expected).Loss(actual),
        fit: (learner, inputs, outputs, weights) => learner.Learn(inputs, outputs, weights),
        x: trainX,
        y: trainY);
    return folds.Learn(trainX, trainY).Validation.Mean;
}

var height = new[] { 2, 4, 6, 8 }.MinBy(CrossValidated);
var tree = new C45Learning { MaxHeight = height }.Learn(trainX, trainY);
var error = new ZeroOneLoss(testY).Loss(tree.Decide(testX));
return error < 0.12 ? 0 : 1;
