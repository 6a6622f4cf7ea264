// corpus: A sample of the frame cannot be seeded, and it becomes the training rows.
// library: DataFrame
// axis: DataFrame, chained calls
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var frame = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture);
var held = DataFrame.LoadCsv(args[1], cultureInfo: CultureInfo.InvariantCulture);
Console.WriteLine(frame.Head(5));
var small = frame.DropNulls().Sample(5000); // expect: MLQ1002
var ml = new MLContext(1);
var model = ml.Transforms.Concatenate("Features", "age", "income")
    .Append(ml.Regression.Trainers.FastForest("spend"))
    .Fit(small);
var quality = ml.Regression.Evaluate(model.Transform(held), "spend");
Console.WriteLine($"MAE {quality.MeanAbsoluteError:F1}, R2 {quality.RSquared:F2}");
