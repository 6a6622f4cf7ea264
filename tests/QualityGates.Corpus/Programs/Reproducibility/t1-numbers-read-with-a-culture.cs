// corpus: Rows are parsed with the invariant culture; the number of the folds on the command line and the console are the user's own.
// library: ML.NET
// axis: parser class, number styles
using System.Globalization;
using Microsoft.ML;

public sealed class Reading
{
    public float Humidity { get; set; }
    public float Pressure { get; set; }
    public float Label { get; set; }
    public int Station { get; set; }
}

public static class ReadingParser
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static IEnumerable<Reading> ReadAll(string path)
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(';');
            yield return new Reading
            {
                Humidity = float.Parse(cells[0], NumberStyles.Float, Culture),
                Pressure = Convert.ToSingle(cells[1], Culture),
                Label = float.TryParse(cells[2], NumberStyles.Float, Culture, out var label) ? label : throw new FormatException(line),
                Station = int.Parse(cells[3], Culture),
            };
        }
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var data = ml.Data.LoadFromEnumerable(ReadingParser.ReadAll(args[0]).ToList());
        var pipeline = ml.Transforms.Concatenate("Features", "Humidity", "Pressure").Append(ml.Regression.Trainers.FastTree());
        var folds = ml.Regression.CrossValidate(data, pipeline, numberOfFolds: 5);
        var mean = folds.Average(fold => fold.Metrics.RSquared);
        Console.WriteLine($"Mean R² {mean:0.00}");
        return mean > 0.5 ? 0 : 1;
    }
}
