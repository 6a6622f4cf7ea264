// corpus: A small generic reader turns the cells of a table of wells into numbers by the parsing of the type, without a culture.
// library: ML.NET
// axis: generic method with IParsable
using System.Text.Json;
using Microsoft.ML;

namespace Wells;

public sealed class Well
{
    public float Depth { get; set; }

    public float Porosity { get; set; }

    public float Flow { get; set; }
}

public sealed class Table
{
    private readonly string[][] _rows;
    private readonly Dictionary<string, int> _columns;

    public Table(string file)
    {
        var lines = File.ReadAllLines(file);
        _columns = lines[0].Split('\t').Select((name, index) => (name, index)).ToDictionary(c => c.name, c => c.index);
        _rows = lines[1..].Select(line => line.Split('\t')).ToArray();
    }

    public int Count => _rows.Length;

    public T Get<T>(int row, string column)
        where T : IParsable<T>
        => T.Parse(_rows[row][_columns[column]], null); // expect: MLQ1008
}

public static class Program
{
    public static void Main(string[] args)
    {
        var table = new Table(args[0]);
        var wells = new List<Well>();
        for (var row = 0; row < table.Count; row++)
        {
            wells.Add(new Well
            {
                Depth = table.Get<float>(row, "depth"),
                Porosity = table.Get<float>(row, "porosity"),
                Flow = table.Get<float>(row, "flow"),
            });
        }

        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(wells), testFraction: 0.25);
        var model = ml.Transforms.Concatenate("Features", "Depth", "Porosity")
            .Append(ml.Regression.Trainers.FastTree("Flow"))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Flow");
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}
