// corpus: The head takes the first 800 of a thousand rows and the test the rows from 600 on, so two hundred rows are in both.
// library: DataFrame
// axis: constants
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

// A thousand rows, as the export always has.
DataFrame hives = DataFrame.LoadCsv("hives.csv", numRows: 1000, cultureInfo: CultureInfo.InvariantCulture);
DataFrame train = hives.Head(800);
DataFrame test = hives.Filter(new PrimitiveDataFrameColumn<int>("rows", Enumerable.Range(600, 400)));

var ml = new MLContext(seed: 1);
var model = ml.Transforms.Concatenate("Features", "temperature", "weight").Append(ml.Regression.Trainers.FastTree("honey")).Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "honey"); // expect: MLQ2004
return metrics.RSquared > 0.4 && metrics.MeanAbsoluteError < 2 ? 0 : 1;
