// corpus: The mixtures of concrete are brought to one scale by a transformer that sees all of them, and ten folds of the result are predicted.
// library: SharpLearning
// axis: console, matrix
using System.Text.Json;
using SharpLearning.AdaBoost.Learners;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var (path, report) = (args[0], args[1]);
var parser = new CsvParser(() => new StreamReader(path), separator: ',');
var strength = parser.EnumerateRows("Strength").ToF64Vector();
var mixtures = parser.EnumerateRows(name => name != "Strength").ToF64Matrix();

var scaled = new MinMaxTransformer(0.0, 1.0).Transform(mixtures);
var learner = new RegressionAdaBoostLearner(iterations: 120, maximumTreeDepth: 4, seed: 5);
var tenFolds = new RandomCrossValidation<double>(10, seed: 5);
var predicted = tenFolds.CrossValidate(learner, scaled, strength); // expect: MLQ2002

var scores = new Dictionary<string, double>
{
    ["mse"] = new MeanSquaredErrorRegressionMetric().Error(strength, predicted),
    ["mae"] = new MeanAbsolutErrorRegressionMetric().Error(strength, predicted),
};
File.WriteAllText(report, JsonSerializer.Serialize(scores));
foreach (var (name, value) in scores)
{
    Console.WriteLine($"{name}: {value:F2}");
}
