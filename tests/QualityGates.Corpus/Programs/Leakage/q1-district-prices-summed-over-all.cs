// corpus: A flat is described by the mean price of its district, which a loop adds up over all sales before the splitter divides them.
// library: SharpLearning
// axis: console
using System.Globalization;
using System.Text.Json;
using SharpLearning.Containers.Extensions;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.Metrics.Regression;
using SharpLearning.RandomForest.Learners;

var sales = File.ReadLines(args[0]).Skip(1).Select(Sale.Parse).ToList();

var sums = new Dictionary<string, double>();
var counts = new Dictionary<string, int>();
foreach (var sale in sales)
{
    sums[sale.District] = sums.GetValueOrDefault(sale.District) + sale.Price; // expect: MLQ2001
    counts[sale.District] = counts.GetValueOrDefault(sale.District) + 1;
}

var observations = sales
    .Select(sale => new[] { sale.Area, sale.Floor, sums[sale.District] / counts[sale.District] })
    .ToArray()
    .ToF64Matrix();
var prices = sales.Select(sale => sale.Price).ToArray();

var parts = new RandomTrainingTestIndexSplitter<double>(trainingPercentage: 0.8, seed: 11).SplitSet(observations, prices);
var forest = new RegressionRandomForestLearner(trees: 200, seed: 11).Learn(parts.TrainingSet.Observations, parts.TrainingSet.Targets);
var guesses = forest.Predict(parts.TestSet.Observations);
var mae = new MeanAbsolutErrorRegressionMetric().Error(parts.TestSet.Targets, guesses);
var rmse = new RootMeanSquareRegressionMetric().Error(parts.TestSet.Targets, guesses);
File.WriteAllText("sales-metrics.json", JsonSerializer.Serialize(new { mae, rmse, rows = sales.Count }));

internal sealed record Sale(string District, double Area, double Floor, double Price)
{
    public static Sale Parse(string line)
    {
        var cells = line.Split(';');
        return new Sale(cells[0], Number(cells[1]), Number(cells[2]), Number(cells[3]));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
