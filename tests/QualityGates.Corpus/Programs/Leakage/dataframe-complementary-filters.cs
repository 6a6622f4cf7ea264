// corpus: One boolean column of the frame says who trains, its negation who tests.
// library: DataFrame
// axis: complementary filters
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

DataFrame races = DataFrame.LoadCsv("races.csv", cultureInfo: CultureInfo.InvariantCulture);
var years = (PrimitiveDataFrameColumn<float>)races["year"];
DataFrame train = races.Filter(years.ElementwiseLessThan(2022f));
DataFrame test = races.Filter(years.ElementwiseGreaterThanOrEqual(2022f));
Console.WriteLine($"{train.Rows.Count} races train, {test.Rows.Count} test");

var ml = new MLContext(seed: 1);
var model = ml.Transforms.Concatenate("Features", "distance", "climb", "heat")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.Regression.Trainers.Sdca("minutes"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "minutes");
File.WriteAllText("races.txt", FormattableString.Invariant($"{metrics.MeanAbsoluteError:F1} {metrics.RSquared:F2}"));
