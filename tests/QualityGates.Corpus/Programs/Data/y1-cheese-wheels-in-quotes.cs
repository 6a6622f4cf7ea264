// corpus: A parser of quoted fields meets lines that are malformed or hold no numbers, and those wheels of cheese are gone.
// library: ML.NET
// axis: TextFieldParser
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.VisualBasic.FileIO;

namespace Cheese;

public sealed class Wheel
{
    public string Dairy { get; set; } = string.Empty;

    public float Weeks { get; set; }

    public float Fat { get; set; }

    public float Points { get; set; }
}

public static class Ripening
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 13);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(Wheels(args[0]).ToArray()), testFraction: 0.2);
        var model = ml.Transforms.Categorical.OneHotEncoding("DairyVector", nameof(Wheel.Dairy))
            .Append(ml.Transforms.Concatenate("Features", "DairyVector", nameof(Wheel.Weeks), nameof(Wheel.Fat)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Wheel.Points), numberOfTrees: 80))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Wheel.Points));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }

    private static Stack<Wheel> Wheels(string path)
    {
        var wheels = new Stack<Wheel>();
        using var parser = new TextFieldParser(path) { HasFieldsEnclosedInQuotes = true, TextFieldType = FieldType.Delimited };
        parser.SetDelimiters(",");
        while (!parser.EndOfData)
        {
            try
            {
                var fields = parser.ReadFields()!;
                wheels.Push(new Wheel
                {
                    Dairy = fields[0],
                    Weeks = float.Parse(fields[1], CultureInfo.InvariantCulture),
                    Fat = float.Parse(fields[2], CultureInfo.InvariantCulture),
                    Points = float.Parse(fields[3], CultureInfo.InvariantCulture),
                });
            }
            catch (Exception e) when (e is MalformedLineException or FormatException) // expect: MLQ4004
            {
            }
        }

        return wheels;
    }
}
