// corpus: Where a line has no kind of soil an empty text is taken for it, and the empty text becomes a kind of its own.
// library: ML.NET
// axis: text column, one-hot
using System.Globalization;
using Microsoft.ML;

namespace Fields;

public sealed class Field
{
    public string Soil { get; set; } = "";

    public float Rain { get; set; }

    public float Wheat { get; set; }
}

internal sealed class FieldBook
{
    private readonly string[] _lines;

    public FieldBook(string path) => _lines = File.ReadAllLines(path);

    public Field[] Fields()
    {
        var fields = new Field[_lines.Length];
        for (var i = 0; i < _lines.Length; i++)
        {
            var numbers = _lines[i].Split('#')[0].Split(',');
            fields[i] = new Field
            {
                Rain = float.Parse(numbers[0], CultureInfo.InvariantCulture),
                Wheat = float.Parse(numbers[1], CultureInfo.InvariantCulture),
                Soil = SoilOf(_lines[i]),
            };
        }

        return fields;
    }

    private static string SoilOf(string line)
    {
        try
        {
            return line.Split('#')[1].Trim();
        }
        catch (IndexOutOfRangeException) // expect: MLQ4004
        {
            return "";
        }
    }
}

public sealed class WheatModel
{
    public (double Mae, double Rmse) Run(string path)
    {
        var ml = new MLContext(seed: 40);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(new FieldBook(path).Fields()), testFraction: 0.2, seed: 40);
        var model = ml.Transforms.Categorical.OneHotEncoding("Kind", nameof(Field.Soil))
            .Append(ml.Transforms.Concatenate("Features", "Kind", nameof(Field.Rain)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Field.Wheat)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Field.Wheat));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
