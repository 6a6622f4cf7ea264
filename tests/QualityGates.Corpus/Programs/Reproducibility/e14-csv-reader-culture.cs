// corpus: The reader of training rows parses in the machine's culture in four ways; the console question may.
// library: ML.NET
// axis: method group, TryParse, Convert, DateTime, local function
using System.Globalization;
using Microsoft.ML;

namespace Weather;

#region reading
internal static class StationFile
{
    public static List<Day> Read(string path)
    {
        var days = new List<Day>();
        using var reader = new StreamReader(path);
        string? line;
        while ((line = reader.ReadLine()) != null)
        {
            string[] cells = line.Split(';');
            if (!float.TryParse(cells[1], out var rain)) // expect: MLQ1008
            {
                throw new InvalidDataException(line);
            }

            days.Add(new Day
            {
                Date = DateTime.Parse(cells[0]), // expect: MLQ1008
                Rain = rain,
                Heat = Convert.ToSingle(cells[2]), // expect: MLQ1008
                Wind = Number(cells[3]),
                Cloud = float.Parse(cells[4], NumberStyles.Float, CultureInfo.InvariantCulture),
            });
        }

        return days;

        static float Number(string text) => (float)decimal.Parse(text.Trim()); // expect: MLQ1008
    }
}
#endregion

internal static class Program
{
    private static void Main(string[] args)
    {
        Console.Write("share of test rows: ");
        var fraction = double.Parse(Console.ReadLine() ?? "0.2");
        var ml = new MLContext(1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(StationFile.Read(args[0])), fraction);
        var model = ml.Transforms.Concatenate("Features", "Heat", "Wind", "Cloud").Append(ml.Regression.Trainers.FastTree("Rain")).Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Rain");
        Console.WriteLine($"R2 {metrics.RSquared:F3} RMSE {metrics.RootMeanSquaredError:F3}");
    }
}

internal sealed class Day
{
    public DateTime Date { get; set; }
    public float Rain { get; set; }
    public float Heat { get; set; }
    public float Wind { get; set; }
    public float Cloud { get; set; }
}
