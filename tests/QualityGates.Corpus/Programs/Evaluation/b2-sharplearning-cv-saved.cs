// corpus: Out-of-fold predictions of a boosted ensemble give the error that decides; the model of all rows is saved.
// library: SharpLearning
// axis: cross-validator, interface-typed metric
using System;
using System.Globalization;
using System.IO;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;

var parser = new CsvParser(() => new StreamReader("wine.csv"));
var observations = parser.EnumerateRows(column => column != "quality").ToF64Matrix();
var targets = parser.EnumerateRows("quality").ToF64Vector();

var validation = new RandomCrossValidation<double>(crossValidationFolds: 5, seed: 42);
var learner = new RegressionSquareLossGradientBoostLearner(iterations: 80, learningRate: 0.05);
double[] predictions = validation.CrossValidate(learner, observations, targets);

IRegressionMetric metric = new RootMeanSquareRegressionMetric();
var error = metric.Error(targets, predictions);
File.WriteAllText("wine.txt", error.ToString("R", CultureInfo.InvariantCulture));
if (error > 0.7)
{
    Console.Error.WriteLine($"{error:F3} is too much.");
    return 1;
}

learner.Learn(observations, targets).Save(() => new StreamWriter("wine.xml"));
return 0;
