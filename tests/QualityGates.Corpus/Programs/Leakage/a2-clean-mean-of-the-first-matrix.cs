// corpus: A transformer that learns its means from the first matrix it is given gets the train rows first; the test rows are shifted by what it knows then.
// library: SharpLearning
// axis: script, transformer
using System.Text.Json;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.FeatureTransformations.MatrixTransforms;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Classification;
using SharpLearning.RandomForest.Learners;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var parser = new CsvParser(() => new StreamReader(Path.Combine(folder, "apples.csv")), separator: ',');
var observations = parser.EnumerateRows("Weight", "Sugar", "Firmness", "Colour").ToF64Matrix();
var varieties = parser.EnumerateRows("Variety").ToF64Vector();

var split = new StratifiedTrainingTestIndexSplitter<double>(trainingPercentage: 0.75, seed: 22).SplitSet(observations, varieties);
var centre = new MeanZeroFeatureTransformer();
var trainApples = centre.Transform(split.TrainingSet.Observations);
var testApples = centre.Transform(split.TestSet.Observations);

var forest = new ClassificationExtremelyRandomizedTreesLearner(trees: 150, seed: 22).Learn(trainApples, split.TrainingSet.Targets);
var error = new TotalErrorClassificationMetric<double>().Error(split.TestSet.Targets, forest.Predict(testApples));
var logLoss = new LogLossClassificationProbabilityMetric().Error(split.TestSet.Targets, forest.PredictProbability(testApples));
File.WriteAllText(Path.Combine(folder, "apples.json"), JsonSerializer.Serialize(new { Error = error, LogLoss = logLoss }));
