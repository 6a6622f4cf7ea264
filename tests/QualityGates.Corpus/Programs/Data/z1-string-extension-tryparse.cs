// corpus: An extension method turns texts of a heart data set into numbers by TryParse and gives back 0 where it fails.
// library: ML.NET
// axis: extension method
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var lines = File.ReadAllLines(args[0]);
var patients = from line in lines.Skip(1)
               let cells = line.Split(';')
               select new Patient
               {
                   Age = cells[0].ToSingle(),
                   Pressure = cells[3].ToSingle(),
                   Cholesterol = cells[4].ToSingle(),
                   Sick = cells[13] == "1",
               };

var data = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(patients.ToArray()), 0.2);
var model = ml.Transforms.Concatenate("Features", "Age", "Pressure", "Cholesterol")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Sick"))
    .Fit(data.TrainSet);

var metrics = ml.BinaryClassification.Evaluate(model.Transform(data.TestSet), "Sick");
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "heart-metrics.json"), JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));

internal sealed class Patient
{
    public float Age { get; set; }

    public float Pressure { get; set; }

    public float Cholesterol { get; set; }

    public bool Sick { get; set; }
}

internal static class StringExtensions
{
    public static float ToSingle(this string text)
    {
        float.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number); // expect: MLQ4004
        return number;
    }
}
