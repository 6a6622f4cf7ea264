// corpus: The cut of an alarm is found on a tuning part of the training rows; precision and recall are then counted on the test rows.
// library: ML.NET
// axis: extension methods
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 13);
var pumps = ml.Data.LoadFromEnumerable(File.ReadLines("pumps.csv").Skip(1).Select(Pump.Parse).ToList());
var outer = ml.Data.TrainTestSplit(pumps, testFraction: 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Pump.Vibration), nameof(Pump.Pressure), nameof(Pump.Age))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Pump.Failed)))
    .Fit(inner.TrainSet);

var cut = Alarms(inner.TestSet).BestCut(Enumerable.Range(1, 19).Select(step => step * 0.05f));
var counts = Alarms(outer.TestSet).Count(cut);
File.WriteAllText("pumps.json", JsonSerializer.Serialize(new { cut, counts.Precision, counts.Recall, counts.F }));

List<Alarm> Alarms(IDataView rows) =>
    ml.Data.CreateEnumerable<Alarm>(model.Transform(rows), reuseRowObject: false).ToList();

internal readonly record struct Counts(double Hits, double Called, double Real)
{
    public double Precision => Called == 0 ? 0 : Hits / Called;

    public double Recall => Real == 0 ? 0 : Hits / Real;

    public double F => Called + Real == 0 ? 0 : 2 * Hits / (Called + Real);
}

internal static class AlarmExtensions
{
    public static Counts Count(this IReadOnlyCollection<Alarm> alarms, float cut) => new(
        alarms.Count(alarm => alarm.Probability >= cut && alarm.Failed),
        alarms.Count(alarm => alarm.Probability >= cut),
        alarms.Count(alarm => alarm.Failed));

    public static float BestCut(this IReadOnlyCollection<Alarm> alarms, IEnumerable<float> cuts) =>
        cuts.MaxBy(cut => alarms.Count(cut).F);
}

internal sealed class Pump
{
    public float Vibration { get; set; }

    public float Pressure { get; set; }

    public float Age { get; set; }

    public bool Failed { get; set; }

    public static Pump Parse(string line)
    {
        var cells = line.Split(',');
        var numbers = cells[..3].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Pump { Vibration = numbers[0], Pressure = numbers[1], Age = numbers[2], Failed = cells[3] == "yes" };
    }
}

internal sealed class Alarm
{
    public bool Failed { get; set; }

    public float Probability { get; set; }
}
