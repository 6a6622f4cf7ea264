// corpus: Train, validation and test part are shares of one list, written in three ways that meet: nothing overlaps.
// library: SharpLearning
// axis: shares with Skip and Take
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SharpLearning.Containers.Matrices;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Regression;

List<double[]> rows = File.ReadLines(args[0]).Skip(1).Select(l => l.Split(',').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray()).ToList();
int trainCount = (int)(rows.Count * 0.6);
int validationCount = (int)(rows.Count * 0.2);
var train = rows.Take(trainCount).ToList();
var validation = rows.Skip(trainCount).Take(validationCount).ToList();
var test = rows.Skip(trainCount + validationCount).ToList();

var metric = new MeanSquaredErrorRegressionMetric();
double best = double.MaxValue;
int bestDepth = 0;
foreach (int depth in new[] { 2, 4, 6 })
{
    var candidate = new RegressionSquareLossGradientBoostLearner(maximumTreeDepth: depth).Learn(X(train), Y(train));
    double error = metric.Error(Y(validation), candidate.Predict(X(validation)));
    if (error < best)
    {
        (best, bestDepth) = (error, depth);
    }
}

var final = new RegressionSquareLossGradientBoostLearner(maximumTreeDepth: bestDepth).Learn(X(train), Y(train));
File.WriteAllText(args[1], metric.Error(Y(test), final.Predict(X(test))).ToString("R", CultureInfo.InvariantCulture));

static F64Matrix X(List<double[]> part) => new(part.SelectMany(r => r[..^1]).ToArray(), part.Count, part[0].Length - 1);

static double[] Y(List<double[]> part) => part.Select(r => r[^1]).ToArray();
