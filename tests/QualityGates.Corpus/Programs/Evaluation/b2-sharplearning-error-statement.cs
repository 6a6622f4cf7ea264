// corpus: The held-out error of a SharpLearning forest is computed as a statement of its own, so its value goes nowhere.
// library: SharpLearning
// axis: expression statement, target-typed new
using System;
using System.IO;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("concrete.csv"), separator: ',');
F64Matrix observations = parser.EnumerateRows(name => name != "strength").ToF64Matrix();
double[] targets = parser.EnumerateRows("strength").ToF64Vector();

var splitter = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.7, seed: 24);
var sets = splitter.SplitSet(observations, targets);

RegressionRandomForestLearner learner = new(trees: 100, seed: 24);
var model = learner.Learn(sets.TrainingSet.Observations, sets.TrainingSet.Targets);

MeanSquaredErrorRegressionMetric metric = new();
var predictions = model.Predict(sets.TestSet.Observations);
metric.Error(sets.TestSet.Targets, predictions); // expect: MLQ3002

model.Save(() => new StreamWriter("concrete.xml"));
Console.WriteLine("Saved the forest.");
