// corpus: A frame of penguins is cleaned by operations whose results nobody takes, one of them behind a helper.
// library: DataFrame, ML.NET
// axis: top-level script, statements, helper that filters, unread variable
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var frame = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture);
frame.DropNulls(); // expect: MLQ4008
frame["mass"].Divide(1000f); // expect: MLQ4008
Adults(frame, 2f); // expect: MLQ4008
var ordered = frame.OrderBy("season"); // expect: MLQ4008
frame = frame.Filter(frame["mass"].ElementwiseGreaterThan(0f));

var ml = new MLContext(seed: 95);
var parts = ml.Data.TrainTestSplit(frame, testFraction: 0.2, seed: 95);
var model = ml.Transforms.Concatenate("Features", "flipper", "bill")
    .Append(ml.Regression.Trainers.FastTree("mass"))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "mass");
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));

static DataFrame Adults(DataFrame frame, float years) => frame.Filter(frame["age"].ElementwiseGreaterThanOrEqual(years));
