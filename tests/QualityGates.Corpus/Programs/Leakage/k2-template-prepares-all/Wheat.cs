using System.Globalization;
using Microsoft.ML;

namespace Harvest;

public sealed class Plot
{
    public float Rain { get; set; }
    public float Sun { get; set; }
    public float Nitrogen { get; set; }
    public float Yield { get; set; }
}

public sealed class Wheat(MLContext ml, string path) : Workflow<Plot>(ml)
{
    protected override string Title => "wheat";

    protected override IEnumerable<Plot> Read() =>
        from line in File.ReadLines(path).Skip(1)
        let cells = line.Split(';')
        select new Plot
        {
            Rain = Number(cells[0]),
            Sun = Number(cells[1]),
            Nitrogen = cells[2].Length == 0 ? float.NaN : Number(cells[2]),
            Yield = Number(cells[3]),
        };

    protected override IEstimator<ITransformer> Trainer() => Context.Regression.Trainers.Sdca(labelColumnName: nameof(Plot.Yield), maximumNumberOfIterations: 50);

    protected override double Measure(IDataView scored)
    {
        var metrics = Context.Regression.Evaluate(scored, labelColumnName: nameof(Plot.Yield));
        Console.WriteLine($"wheat: RMSE {metrics.RootMeanSquaredError:F2}, R² {metrics.RSquared:F2}");
        return metrics.MeanAbsoluteError;
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}

public static class Program
{
    public static void Main(string[] args) => new Wheat(new MLContext(seed: 11), args[0]).Run();
}
