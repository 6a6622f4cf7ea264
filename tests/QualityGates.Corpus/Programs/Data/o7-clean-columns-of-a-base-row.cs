// corpus: A base row has the first columns, the derived ones have the others, and what is worked out has no column.
// library: ML.NET
// axis: base class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Ferries;

public abstract class Voyage
{
    [LoadColumn(0)] public float Wind { get; set; }

    [LoadColumn(1)] public float Waves { get; set; }

    [LoadColumn(2)] public string Harbour { get; set; } = "";
}

public sealed class PassengerVoyage : Voyage
{
    [LoadColumn(3, 5), VectorType(3)] public float[] Bookings { get; set; } = [];

    [LoadColumn(6)] public float Delay { get; set; }

    [NoColumn] public bool Stormy => Wind > 20 && Waves > 3;
}

public sealed class CargoVoyage : Voyage
{
    [LoadColumn(3)] public float Tonnes { get; set; }

    [LoadColumn(4), ColumnName("Late")] public float Delay { get; set; }
}

public sealed class DelayStudy(MLContext ml)
{
    public double Passengers(string path)
    {
        var parts = ml.Data.TrainTestSplit(Rows<PassengerVoyage>(path), 0.2);
        var model = ml.Transforms.Categorical.OneHotEncoding("HarbourFlags", "Harbour")
            .Append(ml.Transforms.Concatenate("Features", "Wind", "Waves", "HarbourFlags", "Bookings"))
            .Append(ml.Regression.Trainers.FastTree("Delay"))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), "Delay").MeanAbsoluteError;
    }

    public double Cargo(string path)
    {
        var parts = ml.Data.TrainTestSplit(Rows<CargoVoyage>(path), 0.2);
        var model = ml.Transforms.Concatenate("Features", "Wind", "Waves", "Tonnes")
            .Append(ml.Regression.Trainers.FastTree("Late"))
            .Fit(parts.TrainSet);
        return ml.Regression.Evaluate(model.Transform(parts.TestSet), "Late").MeanAbsoluteError;
    }

    private IDataView Rows<T>(string path) =>
        ml.Data.LoadFromTextFile<T>(path, separatorChar: ',', hasHeader: true, allowQuoting: true);
}

public static class Program
{
    public static void Main(string[] args)
    {
        var study = new DelayStudy(new MLContext(seed: 8));
        Console.WriteLine(FormattableString.Invariant($"{study.Passengers(args[0])} {study.Cargo(args[1])}"));
    }
}
