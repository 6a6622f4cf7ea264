// corpus: Letters to members are printed from a file whose bad lines are passed over; the model that says who leaves reads another file, and strictly.
// library: ML.NET
// axis: two files, commands
using System.Globalization;
using System.Text.Json;
using Members;
using Microsoft.ML;

if (args[0] == "letters")
{
    Letters.Print(args[1], Console.Out);
}
else
{
    Leaving.Train(args[1], args[2]);
}

internal sealed class Member
{
    public float Years { get; set; }

    public float Visits { get; set; }

    public bool Left { get; set; }
}

internal static class Leaving
{
    public static void Train(string path, string metricsPath)
    {
        var ml = new MLContext(seed: 1);
        var members = File.ReadLines(path)
            .Select(line => line.Split(';'))
            .Select(cells => new Member
            {
                Years = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Visits = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Left = cells[2] == "left",
            })
            .ToList();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(members), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Member.Years), nameof(Member.Visits))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Member.Left)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Member.Left));
        File.WriteAllText(metricsPath, JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
    }
}
