// corpus: A standardizer of another file learns mean and deviation of all turbine hours, and the last third of them is the test.
// library: MathNet
// axis: folder
using MathNet.Numerics;

namespace Turbines;

public static class Program
{
    public static void Main(string[] args)
    {
        var hours = TurbineLog.Read(args[0]);
        var standardizer = Standardizer.Learn(hours); // expect: MLQ2001
        var ready = hours.Select(standardizer.Apply).ToArray();

        var cut = ready.Length * 2 / 3;
        var curve = PowerCurve.Fitted(ready[..cut]);
        var test = ready[cut..];

        double[] predicted = [.. test.Select(curve.Answer)];
        double[] measured = [.. test.Select(hour => hour.Power)];
        Console.WriteLine($"MAE {Distance.MAE(predicted, measured):F2} kW");
        Console.WriteLine($"R2  {GoodnessOfFit.CoefficientOfDetermination(predicted, measured):F3}");
    }
}
