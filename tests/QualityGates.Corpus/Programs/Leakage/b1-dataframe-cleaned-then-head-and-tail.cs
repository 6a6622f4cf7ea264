// corpus: Rows with gaps are dropped from the frame, its description is printed, and head and tail of a common length are the parts.
// library: DataFrame
// axis: Head and Tail whose lengths add up
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var frame = DataFrame.LoadCsv("insurance.csv", cultureInfo: CultureInfo.InvariantCulture).DropNulls();
Console.WriteLine(frame.Description());
Console.WriteLine($"mean charge {frame.Columns["charges"].Mean():F0}");

var n = (int)(frame.Rows.Count * 0.8);
var train = frame.Head(n);
var test = frame.Tail((int)frame.Rows.Count - n);

var ml = new MLContext(seed: 81);
var model = ml.Transforms.Categorical.OneHotEncoding("regionVec", "region")
    .Append(ml.Transforms.Concatenate("Features", "age", "bmi", "regionVec"))
    .Append(ml.Regression.Trainers.FastTree("charges"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "charges");
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F0}, R2 {metrics.RSquared:F3}");
return metrics.RSquared > 0.6 ? 0 : 1;
