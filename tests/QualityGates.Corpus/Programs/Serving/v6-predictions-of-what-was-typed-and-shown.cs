// corpus: A few rows written in the program are predicted and shown, by a method that others call with a single row as well.
// library: ML.NET
// axis: overloads
// scores: MLQ6003
using Microsoft.ML;

namespace Cheese;

public sealed class Wheel
{
    public float Weeks { get; set; }
    public float Salt { get; set; }
}

public sealed class Taste
{
    public float Score { get; set; }
}

public sealed class Taster(PredictionEngine<Wheel, Taste> engine)
{
    public float Taste(Wheel wheel) => engine.Predict(wheel).Score;

    public void Show()
    {
        foreach (var weeks in new[] { 4f, 12f, 52f })
        {
            Console.WriteLine(Taste(new Wheel { Weeks = weeks, Salt = 1.5f }));
        }

        Console.WriteLine(Taste(new Wheel { Weeks = 1, Salt = 2 }));
    }
}
