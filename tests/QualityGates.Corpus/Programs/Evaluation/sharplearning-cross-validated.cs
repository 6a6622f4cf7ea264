// corpus: Cross-validated predictions give the error that decides whether the forest of all rows is written.
// library: SharpLearning
// axis: generics, branches
using System;
using System.IO;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("harbour.csv"), ',');
var observations = parser.EnumerateRows(column => column != "hours").ToF64Matrix();
var targets = parser.EnumerateRows("hours").ToF64Vector();
var validation = new RandomCrossValidation<double>(crossValidationFolds: 5, seed: 1);
double[] predicted = validation.CrossValidate(new RegressionExtremelyRandomizedTreesLearner(trees: 100, seed: 1), observations, targets);
var error = new MeanAbsolutErrorRegressionMetric().Error(targets, predicted);
if (error > 3.5)
{
    Console.Error.WriteLine($"The forest misses by {error:F1} hours.");
    return 1;
}
var forest = new RegressionExtremelyRandomizedTreesLearner(trees: 100, seed: 1).Learn(observations, targets);
forest.Save(() => new StreamWriter("harbour.xml"));
return 0;
