// corpus: The mean that fills missing incomes is that of the train rows, for both parts.
// library: Microsoft.Data.Analysis
// axis: filters by a boolean column, in-place change, method with out parameters
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 8);
var survey = DataFrame.LoadCsv("survey.csv", cultureInfo: CultureInfo.InvariantCulture);
Divide(survey, 0.8, out DataFrame train, out DataFrame test);

double income = train["Income"].Mean();
train["Income"].FillNulls((float)income, inPlace: true);
test["Income"].FillNulls((float)income, inPlace: true);

var model = ml.Transforms.Concatenate("Features", "Income", "Age")
    .Append(ml.Regression.Trainers.FastForest(labelColumnName: "Satisfaction"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "Satisfaction");
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F2}, R2 {metrics.RSquared:F2}");

static void Divide(DataFrame rows, double share, out DataFrame train, out DataFrame test)
{
    var random = new Random(8);
    var forTraining = Enumerable.Range(0, (int)rows.Rows.Count).Select(_ => random.NextDouble() < share).ToArray();
    train = rows[forTraining];
    test = rows[forTraining.Select(chosen => !chosen)];
}
