// corpus: The first four fifths train, the last three tenths test: a tenth of the rows is in both.
// library: SharpLearning
// axis: ranges, local functions
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using SharpLearning.Containers.Matrices;
using SharpLearning.GradientBoost.Learners;
using SharpLearning.Metrics.Classification;

const int Columns = 18;

double[][] rows = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
    .ToArray();

int trainEnd = (int)(rows.Length * 0.8);
int testStart = (int)(rows.Length * 0.7);
double[][] trainRows = rows[..trainEnd];
double[][] testRows = rows[testStart..];

var learner = new ClassificationBinomialGradientBoostLearner(iterations: 120, learningRate: 0.05, maximumTreeDepth: 4);
var model = learner.Learn(Observations(trainRows), Targets(trainRows));

double error = new TotalErrorClassificationMetric<double>().Error(Targets(testRows), model.Predict(Observations(testRows))); // expect: MLQ2004
File.AppendAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{trainRows.Length},{testRows.Length},{error:F4}{Environment.NewLine}"));

static F64Matrix Observations(double[][] part) => new(part.SelectMany(r => r.Take(Columns)).ToArray(), part.Length, Columns);

static double[] Targets(double[][] part) => part.Select(r => r[Columns]).ToArray();
