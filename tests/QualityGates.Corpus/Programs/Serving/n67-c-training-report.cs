// corpus: A step of the report prints the first rows for people; the model is then kept with the columns it has written itself.
// library: ML.NET
// axis: fluent report object, delegates, out parameter
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 23);
var loader = ml.Data.CreateTextLoader<Booking>(separatorChar: ',', hasHeader: true);
var model = ml.Transforms.Concatenate("Features", nameof(Booking.Nights), nameof(Booking.Guests))
    .Append(ml.BinaryClassification.Trainers.FastForest(nameof(Booking.Cancelled)))
    .Append(ml.BinaryClassification.Calibrators.Platt(nameof(Booking.Cancelled)))
    .Fit(loader.Load("bookings.csv"));
var report = new Report(Console.WriteLine);
var scored = report.Show(model.Transform(loader.Load("bookings-later.csv")));
var metrics = ml.BinaryClassification.Evaluate(scored, nameof(Booking.Cancelled));
report.Line($"AUC {metrics.AreaUnderRocCurve.ToString("F3", CultureInfo.InvariantCulture)}");
Keep(out var file);
Console.WriteLine(file);

void Keep(out string path)
{
    path = "bookings.zip";
    ml.Model.Save(model, scored.Schema, path); // expect: MLQ6005
}

internal sealed class Report(Action<string> write)
{
    public void Line(string text) => write(text);

    public IDataView Show(IDataView rows)
    {
        var preview = rows.Preview(maxRows: 10); // expect: MLQ6009
        foreach (var column in preview.ColumnView)
        {
            write($"{column.Column.Name}: {string.Join(", ", column.Values.Take(3))}");
        }
        return rows;
    }
}

internal sealed class Booking
{
    [LoadColumn(0)] public float Nights { get; set; }
    [LoadColumn(1)] public float Guests { get; set; }
    [LoadColumn(2)] public bool Cancelled { get; set; }
}
