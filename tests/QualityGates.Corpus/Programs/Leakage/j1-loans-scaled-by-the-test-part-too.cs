// corpus: A transformer that learns its extremes from each matrix it is given scales the known loans, and then the unknown ones as well.
// library: SharpLearning
// axis: script
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Classification;

var parser = new CsvParser(() => new StreamReader(args[0]), separator: ';');
Converter<string, double> number = cell => double.Parse(cell, CultureInfo.InvariantCulture);
F64Matrix observations = parser.EnumerateRows("income", "debt", "age", "years").ToF64Matrix(number);
var defaulted = parser.EnumerateRows("defaulted").ToF64Vector(number);

var split = new StratifiedTrainingTestIndexSplitter<double>(0.7, seed: 9).SplitSet(observations, defaulted);
var scaler = new MinMaxTransformer(0, 1);

var learner = new ClassificationBinomialGradientBoostLearner(iterations: 120, learningRate: 0.05);
var model = learner.Learn(scaler.Transform(split.TrainingSet.Observations), split.TrainingSet.Targets);

var scaled = scaler.Transform(split.TestSet.Observations); // expect: MLQ2007
var predicted = model.PredictProbability(scaled);

var logLoss = new LogLossClassificationProbabilityMetric().Error(split.TestSet.Targets, predicted);
var auc = new RocAucClassificationProbabilityMetric(1).Error(split.TestSet.Targets, predicted);
Console.WriteLine($"log-loss {logLoss:F3}, 1 - AUC {auc:F3}");
File.WriteAllText("loans.metrics.json", JsonSerializer.Serialize(new { logLoss, auc }));
