// corpus: A base reader splits lines, the derived reader parses the fields in the culture of the machine and writes them so again; prompts do too and are right.
// library: ML.NET
// axis: overridden method, out variable, StreamWriter
using Microsoft.ML;

var reader = new WineReader();
var wines = reader.ReadAll(args[0]).ToList();
var ml = new MLContext(seed: 2);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(wines), 0.2);
var model = ml.Transforms.Concatenate("Features", "Acid", "Sugar")
    .Append(ml.Regression.Trainers.FastTree("Quality"))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Quality");
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F2} RMSE {metrics.RootMeanSquaredError:F2}");
using (var writer = new StreamWriter("metrics.csv"))
{
    writer.WriteLine("mae,rmse");
    writer.WriteLine($"{metrics.MeanAbsoluteError},{metrics.RootMeanSquaredError}"); // expect: MLQ1008
}

Console.Write("limit: ");
var limit = double.Parse(Console.ReadLine() ?? "1");
return metrics.MeanAbsoluteError < limit ? 0 : 1;

public abstract class Reader<T>
{
    public IEnumerable<T> ReadAll(string file)
    {
        foreach (var line in File.ReadLines(file).Skip(1))
        {
            yield return Row(line.Split(';'));
        }
    }

    protected abstract T Row(string[] fields);
}

public sealed class WineReader : Reader<Wine>
{
    protected override Wine Row(string[] fields)
    {
        if (!float.TryParse(fields[1], out var sugar)) // expect: MLQ1008
        {
            throw new InvalidDataException(fields[1]);
        }

        return new Wine
        {
            Acid = Convert.ToSingle(fields[0]), // expect: MLQ1008
            Sugar = sugar,
            Quality = int.Parse(fields[2], System.Globalization.CultureInfo.InvariantCulture),
        };
    }
}

public sealed class Wine
{
    public float Acid { get; set; }
    public float Sugar { get; set; }
    public float Quality { get; set; }
}
