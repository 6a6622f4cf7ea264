// corpus: A data frame is filled with zeros, sorted by date and cut into head and tail without a shared row.
// library: DataFrame
// axis: DataFrame as IDataView
using Microsoft.Data.Analysis;
using Microsoft.ML;

var frame = DataFrame.LoadCsv("visits.csv"); // expect: MLQ1008
frame["Wait"].FillNulls(0f, inPlace: true);
frame = frame.OrderBy("Date");
var count = (int)frame.Rows.Count;
var test = count / 5;
DataFrame earlier = frame.Head(count - test), later = frame.Tail(test);

var ml = new MLContext(seed: 20);
var model = ml.Transforms.Concatenate("Features", "Wait", "Age")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.Regression.Trainers.Sdca("Minutes"))
    .Fit(earlier);
var metrics = ml.Regression.Evaluate(model.Transform(later), "Minutes");
File.WriteAllText("visits.txt", $"{metrics.MeanAbsoluteError} {metrics.RSquared}"); // expect: MLQ1008
