// corpus: A generic reader gets the parsing as a method group, a TryParse stands in a pattern, and the metrics are written in the machine's culture.
// library: ML.NET
// axis: method group
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var rows = new LineReader<Meter>(Meter.FromCells).Read("meters.txt");
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), 0.2);
var model = ml.Regression.Trainers.FastTree().Fit(parts.TrainSet);
var m = ml.Regression.Evaluate(model.Transform(parts.TestSet));
File.AppendAllText("metrics.csv", $"{m.RSquared};{m.MeanAbsoluteError}\n"); // expect: MLQ1008

sealed class LineReader<T>(Func<string[], T> convert)
{
    public List<T> Read(string path)
    {
        var result = new List<T>();
        using var reader = new StreamReader(path);
        while (reader.ReadLine() is { } line)
        {
            result.Add(convert(line.Split(';')));
        }
        return result;
    }
}

sealed class Meter
{
    public float Label { get; set; }

    [VectorType(2)]
    public float[] Features { get; set; } = [];

    public static Meter FromCells(string[] cells)
    {
        if (!float.TryParse(cells[0], out var load)) // expect: MLQ1008
        {
            throw new InvalidDataException(string.Join(';', cells));
        }
        var when = DateTime.Parse(cells[1]); // expect: MLQ1008
        return new Meter { Label = load, Features = [when.Hour, when.Month] };
    }
}
