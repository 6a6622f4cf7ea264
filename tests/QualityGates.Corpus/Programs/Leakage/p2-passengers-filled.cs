// corpus: Missing ages are filled with the mean age of all passengers, in place, before the table is divided.
// library: Microsoft.Data.Analysis
// axis: columns, extension method, in-place change
using System.Globalization;
using Microsoft.Data.Analysis;
using Microsoft.ML;

var ml = new MLContext(seed: 12);
var passengers = DataFrame.LoadCsv("titanic.csv", cultureInfo: CultureInfo.InvariantCulture);
passengers.FillAges(); // expect: MLQ2001
var parts = ml.Data.TrainTestSplit(passengers, testFraction: 0.25);

var pipeline = ml.Transforms.Conversion.ConvertType("Label", "Survived", Microsoft.ML.Data.DataKind.Boolean)
    .Append(ml.Transforms.Concatenate("Features", "Age", "Fare"))
    .Append(ml.BinaryClassification.Trainers.FastTree());
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
Console.WriteLine($"{metrics.F1Score} {metrics.AreaUnderRocCurve}");

internal static class PassengerTable
{
    public static void FillAges(this DataFrame passengers)
    {
        DataFrameColumn age = passengers["Age"];
        age.FillNulls(age.Mean(), inPlace: true);
    }
}
