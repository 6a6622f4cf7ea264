using Microsoft.ML;

namespace ParcelTimes;

public static class ConsoleReport
{
    public static void Print(MLContext ml, ITransformer model, IDataView rows)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(rows), nameof(Parcel.Minutes)); // expect: MLQ3008
        Console.WriteLine("parcels        minutes");
        Console.WriteLine($"mean error     {metrics.MeanAbsoluteError,8:F2}");
        Console.WriteLine($"root mean sq.  {metrics.RootMeanSquaredError,8:F2}");
        Console.WriteLine($"R squared      {metrics.RSquared,8:F3}");
    }
}
