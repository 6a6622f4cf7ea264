// corpus: Results of operations that make a new frame or column are dropped; in-place and assigned ones are not.
// library: DataFrame
// axis: statement, in-place argument, chained
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var frame = DataFrame.LoadCsv(args[0], cultureInfo: CultureInfo.InvariantCulture);
frame.DropNulls(); // expect: MLQ4008
frame.FillNulls(0f); // expect: MLQ4008
frame.FillNulls(0f, inPlace: true);
frame.OrderBy("date"); // expect: MLQ4008
frame = frame.OrderByDescending("date");
frame["age"].Add(1f); // expect: MLQ4008
frame["age"].Multiply(2f, inPlace: true);
frame.Columns.Add(new SingleDataFrameColumn("ratio", frame.Rows.Count));
Console.WriteLine(frame.Head(3));
var ml = new MLContext(1);
var split = ml.Data.TrainTestSplit(frame, 0.2);
var model = ml.Transforms.Concatenate("Features", "age", "ratio").Append(ml.Regression.Trainers.FastTree("spend")).Fit(split.TrainSet);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet), "spend").MeanAbsoluteError);
