// corpus: The nightly job loads a model that was trained elsewhere and scores a file, for which its context needs no seed.
// library: ML.NET
// axis: batch job
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Turbines;

public sealed class Reading
{
    [LoadColumn(0)] public string Turbine { get; set; } = "";
    [LoadColumn(1)] public float Wind { get; set; }
    [LoadColumn(2)] public float Pitch { get; set; }
}

public sealed class Expected
{
    public string Turbine { get; set; } = "";

    public float Score { get; set; }
}

public sealed class NightlyScoring
{
    private readonly MLContext _ml = new();
    private readonly ITransformer _model;

    public NightlyScoring(string modelFile) => _model = _ml.Model.Load(modelFile, out _);

    public int Run(string readings, TextWriter output)
    {
        var rows = _ml.Data.LoadFromTextFile<Reading>(readings, separatorChar: ',', hasHeader: true);
        var lines = 0;
        output.WriteLine("turbine,power");
        foreach (var row in _ml.Data.CreateEnumerable<Expected>(_model.Transform(rows), reuseRowObject: true))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Turbine},{row.Score:F3}"));
            lines++;
        }

        return lines;
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        if (args is not [var model, var readings, var target])
        {
            Console.Error.WriteLine("usage: scoring <model> <readings> <target>");
            return 2;
        }

        using var output = new StreamWriter(target);
        var lines = new NightlyScoring(model).Run(readings, output);
        Console.WriteLine($"{lines} readings scored");
        return lines > 0 ? 0 : 1;
    }
}
