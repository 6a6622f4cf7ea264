// corpus: A console program scores lines as they come: one model, one engine of its one thread, and a schema that is kept.
// library: ML.NET
// axis: field, loop
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Dairy;

public sealed class Sample
{
    [LoadColumn(0)] public float Fat { get; set; }
    [LoadColumn(1)] public float Cells { get; set; }
}

public sealed class Verdict
{
    [ColumnName("PredictedLabel")] public bool IsSour { get; set; }
    public float Probability { get; set; }
}

public sealed class Taster
{
    private readonly PredictionEngine<Sample, Verdict> _engine;

    public Taster(string path)
    {
        var context = new MLContext();
        _engine = context.Model.CreatePredictionEngine<Sample, Verdict>(context.Model.Load(path, out _));
    }

    public Verdict Taste(Sample sample) => _engine.Predict(sample);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var taster = new Taster(Path.Combine(AppContext.BaseDirectory, "milk.zip"));
        while (Console.ReadLine() is { } line)
        {
            var fields = line.Split(';');
            var verdict = taster.Taste(new Sample
            {
                Fat = float.Parse(fields[0], CultureInfo.InvariantCulture),
                Cells = float.Parse(fields[1], CultureInfo.InvariantCulture),
            });
            Console.WriteLine(verdict.IsSour ? "sour" : "good");
        }
    }
}
