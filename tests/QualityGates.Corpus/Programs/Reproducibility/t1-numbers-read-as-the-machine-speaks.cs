// corpus: Rows are parsed with the culture of the machine, in a reader class; the number of the port is read so as well, which is no matter.
// library: ML.NET
// axis: parser class, out parameter
using Microsoft.ML;

public sealed class Reading
{
    public float Humidity { get; set; }
    public float Pressure { get; set; }
    public float Label { get; set; }
}

public static class ReadingParser
{
    public static IReadOnlyList<Reading> ReadAll(string path)
    {
        var readings = new List<Reading>();
        using var reader = new StreamReader(path);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(';');
            readings.Add(new Reading
            {
                Humidity = float.Parse(cells[0]), // expect: MLQ1008
                Pressure = Convert.ToSingle(cells[1]), // expect: MLQ1008
                Label = float.Parse(cells[2]), // expect: MLQ1008
            });
        }

        return readings;
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(ReadingParser.ReadAll(args[0])), 0.2);
        var model = ml.Transforms.Concatenate("Features", "Humidity", "Pressure")
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared > 0.5 ? 0 : 1;
    }
}
