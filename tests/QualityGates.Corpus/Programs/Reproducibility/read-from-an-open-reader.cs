// corpus: An iterator reads from a reader that its caller opened, and the view goes through it several times; the second view opens its file itself.
// library: Microsoft.ML
// axis: iterator, parameter
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
using var reader = new StreamReader("train.csv");
var train = ml.Data.LoadFromEnumerable(Point.Read(reader)); // expect: MLQ1010
var test = ml.Data.LoadFromEnumerable(Point.Open("test.csv"));
var model = ml.Transforms.Concatenate("Features", "X").Append(ml.Regression.Trainers.FastTree(labelColumnName: "Y")).Fit(train);
Console.WriteLine(ml.Regression.Evaluate(model.Transform(test), labelColumnName: "Y").MeanAbsoluteError);

sealed class Point
{
    public float X { get; set; }
    public float Y { get; set; }

    public static IEnumerable<Point> Read(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return Parse(line);
        }
    }

    public static IEnumerable<Point> Open(string path)
    {
        using var own = new StreamReader(path);
        while (own.ReadLine() is { } line)
        {
            yield return Parse(line);
        }
    }

    private static Point Parse(string line)
    {
        var cells = line.Split(',');
        return new Point { X = float.Parse(cells[0], CultureInfo.InvariantCulture), Y = float.Parse(cells[1], CultureInfo.InvariantCulture) };
    }
}
