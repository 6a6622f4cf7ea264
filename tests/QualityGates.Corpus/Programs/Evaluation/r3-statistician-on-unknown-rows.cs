// corpus: Accord's logistic regression is saved after its confusion matrix on other rows was written down.
// library: Accord
// axis: methods, serializer
// scores: MLQ3005
using System.Globalization;
using Accord.Statistics.Analysis;
using Accord.Statistics.Models.Regression;
using Accord.Statistics.Models.Regression.Fitting;

var rows = File.ReadLines("donors.csv").Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
var cut = rows.Length * 3 / 4;
var model = new IterativeReweightedLeastSquares<LogisticRegression>().Learn(Inputs(rows[..cut]), Outputs(rows[..cut]));
var matrix = new ConfusionMatrix(model.Decide(Inputs(rows[cut..])), Outputs(rows[cut..]));
File.WriteAllText("donors.txt", FormattableString.Invariant($"{matrix.Precision} {matrix.Recall} {matrix.Accuracy}"));
File.WriteAllText("donors.json", System.Text.Json.JsonSerializer.Serialize(model.Linear.Weights));

static double[][] Inputs(double[][] rows) => rows.Select(row => row[..^1]).ToArray();

static bool[] Outputs(double[][] rows) => rows.Select(row => row[^1] > 0).ToArray();
