// corpus: A forest for crops is cross-validated, and the errors on the rows of its final fit are shown beside that.
// library: SharpLearning
// axis: script
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.CrossValidators;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

Converter<string, double> number = cell => double.Parse(cell, CultureInfo.InvariantCulture);
var parser = new CsvParser(() => new StreamReader(args[0]), separator: ';');
F64Matrix fields = parser.EnumerateRows("rain", "sun", "nitrogen", "slope").ToF64Matrix(number);
var yields = parser.EnumerateRows("yield").ToF64Vector(number);

var learner = new RegressionRandomForestLearner(trees: 300, minimumSplitSize: 3, seed: 12);
var mae = new MeanAbsolutErrorRegressionMetric();
var rmse = new RootMeanSquareRegressionMetric();

var validated = new RandomCrossValidation<double>(crossValidationFolds: 10, seed: 12).CrossValidate(learner, fields, yields);
var forest = learner.Learn(fields, yields);
var fitted = forest.Predict(fields);

var errors = new
{
    Validated = new[] { mae.Error(yields, validated), rmse.Error(yields, validated) },
    Fitted = new[] { mae.Error(yields, fitted), rmse.Error(yields, fitted) },
};
Console.WriteLine($"MAE {errors.Validated[0]:F3} in folds, {errors.Fitted[0]:F3} fitted");
File.WriteAllText("crops.metrics.json", JsonSerializer.Serialize(errors));
forest.Save(() => new StreamWriter("crops.xml"));
