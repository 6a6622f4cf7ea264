// corpus: The rows come from one open reader, which is at its end after the first pass.
// library: ML.NET
// axis: iterator
using System.Globalization;
using Microsoft.ML;

public sealed class Swim
{
    public float Distance { get; set; }
    public float Label { get; set; }
}

public static class SwimModel
{
    private static IEnumerable<Swim> ReadRows(TextReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            yield return new Swim { Distance = float.Parse(cells[0], CultureInfo.InvariantCulture), Label = float.Parse(cells[1], CultureInfo.InvariantCulture) };
        }
    }

    public static double Train(string file)
    {
        var ml = new MLContext(seed: 1);
        using var reader = File.OpenText(file);
        var data = ml.Data.LoadFromEnumerable(ReadRows(reader)); // expect: MLQ1010
        var split = ml.Data.TrainTestSplit(data, 0.2);
        var model = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.FastTree()).Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared;
    }
}
