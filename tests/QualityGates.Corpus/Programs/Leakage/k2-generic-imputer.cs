// corpus: A generic helper fills gaps by the mean of all rows, the way the imputer of a course does, and the filled rows are divided.
// library: ML.NET
// axis: generic method
using System.Globalization;
using Microsoft.ML;

var ml = new MLContext(seed: 5);
var stays = Stays.Read("stays.csv");
stays.FillGaps(stay => stay.Age, (stay, value) => stay.Age = value); // expect: MLQ2001
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(stays), testFraction: 0.2);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Stay.Age), nameof(Stay.Diagnoses), nameof(Stay.Medicines))
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Stay.Readmitted)));
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Stay.Readmitted));
if (metrics.AreaUnderPrecisionRecallCurve < 0.4)
{
    throw new InvalidOperationException($"Area under precision and recall is only {metrics.AreaUnderPrecisionRecallCurve:F3}.");
}

ml.Model.Save(model, parts.TrainSet.Schema, "readmission.zip");

public sealed class Stay
{
    public float Age { get; set; }
    public float Diagnoses { get; set; }
    public float Medicines { get; set; }
    public bool Readmitted { get; set; }
}

public static class Stays
{
    public static List<Stay> Read(string path)
    {
        var stays = new List<Stay>();
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            stays.Add(new Stay
            {
                Age = cells[0] is "" or "?" ? float.NaN : float.Parse(cells[0], CultureInfo.InvariantCulture),
                Diagnoses = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Medicines = float.Parse(cells[2], CultureInfo.InvariantCulture),
                Readmitted = cells[3] == "1",
            });
        }

        return stays;
    }

    public static void FillGaps<TRow>(this IReadOnlyCollection<TRow> rows, Func<TRow, float> read, Action<TRow, float> write)
    {
        var mean = rows.Select(read).Where(value => !float.IsNaN(value)).Average();
        foreach (var row in rows)
        {
            if (float.IsNaN(read(row)))
            {
                write(row, mean);
            }
        }
    }
}
