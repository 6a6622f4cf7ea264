// corpus: The test rows begin a hundred rows before the training rows end.
// library: SharpLearning
// axis: ranges, constants
using System.Globalization;
using SharpLearning.Containers.Extensions;
using SharpLearning.Containers.Matrices;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

const int TrainEnd = 900;
const int TestBegin = 800;

var rows = File.ReadLines("concrete.csv").Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var train = rows[..TrainEnd];
var test = rows[TestBegin..];

var model = new RegressionSquareLossGradientBoostLearner(iterations: 150).Learn(Observations(train), Targets(train));
var predictions = model.Predict(Observations(test));
Console.WriteLine(new MeanSquaredErrorRegressionMetric().Error(Targets(test), predictions)); // expect: MLQ2004

static F64Matrix Observations(double[][] rows) => rows.Select(row => row[..8]).ToArray().ToF64Matrix();

static double[] Targets(double[][] rows) => rows.Select(row => row[8]).ToArray();
